import { contacts } from './content.ts';

export interface ContactWay { name: string; number: string; href: string; note?: string | undefined }

/** Names and phone numbers for the strip of help. @throws Error when one is not in the list or has no phone. */
export function contactWays(ids: readonly string[]): ContactWay[] {
  return ids.map((id) => {
    const contact = contacts.find((entry) => entry.id === id);
    if (!contact?.phone) throw new Error(`content/site.yaml names the contact "${id}", which content/contacts.yaml does not have with a phone number.`);
    const { name, phone, note } = contact;
    return { name, number: phone.replaceAll(' ', '\u00a0'), href: `tel:${phone.replaceAll(' ', '')}`, note };
  });
}
