/**
 * The address of something on this site, below the path where the site stands.
 * Links to other sites, phone numbers and places on the same page stay as they are.
 * @param href `/your-rights/`, always with the slash in front
 */
export function address(href: string, base: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? `${base.replace(/\/$/, '')}${href}` : href;
}
