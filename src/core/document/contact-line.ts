import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { ContactLabels } from '../data/contact-labels.ts';
import type { Contact } from '../data/contacts.ts';
import type { ContactLine } from './types.ts';

/** Keeps a number on one line, and in the right order wherever it stands. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0');
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });

/** A contact in words: its name and what it is for, then a line for each way to reach it. */
export function contactLine(contact: Contact, labels: ContactLabels, position?: Position): ContactLine {
  const lines: PhrasingContent[][] = [[{ type: 'strong', children: [text(contact.name)] }, text(` ${contact.for}`)]];
  const add = (label: string, ...words: PhrasingContent[]) => lines.push([text(`${label}: `), ...words]);

  if (contact.phone) add(labels.phone, link(`tel:${contact.phone.replaceAll(' ', '')}`, unbroken(contact.phone)));
  if (contact.text) add(labels.text, text(contact.text));
  if (contact.hours) add(labels.hours, text(contact.hours));
  if (contact.note) lines.push([text(contact.note)]);
  if (contact.email) add(labels.email, link(`mailto:${contact.email}`, contact.email));
  if (contact.web) add(labels.web, link(contact.web, contact.web.replace(/^https:\/\/(www\.)?|\/$/g, '')));
  if (contact.post) add(labels.post, text(contact.post));
  if (contact.vouchedForBy === 'check') lines.push([text(labels.check)]);

  const children = lines.map((line): Paragraph => ({ type: 'paragraph', children: line }));
  return { type: 'contact', contact: contact.id, children, ...(position && { position }) };
}
