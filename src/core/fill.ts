/** Fills the gaps of a label: `fill('Checked on {day}', { day: '20 May 2026' })`. A gap without a value stays as it is. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
