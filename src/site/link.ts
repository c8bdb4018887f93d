import { address } from './address.ts';

/** The address of something on this site, from the path below which it stands. */
export function link(href: string): string {
  return address(href, import.meta.env.BASE_URL);
}

export const pictureAddress = (id: string): string => link(`/pictures/${id}.svg`);
