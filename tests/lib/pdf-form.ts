import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A field of a form, or one of the boxes of a choice, as a program that fills in forms finds it. */
export interface FieldRead { name: string; kind: string; value: unknown; label: string; option?: string | undefined }

/** The fields of a PDF. */
export async function readFields(bytes: Uint8Array): Promise<FieldRead[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const fields: FieldRead[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const it of await (await pdf.getPage(number)).getAnnotations()) {
      const { subtype, fieldName, fieldType, fieldValue, alternativeText, buttonValue } = it as Record<string, unknown>;
      if (subtype !== 'Widget') continue;
      fields.push({ name: String(fieldName), kind: String(fieldType), value: fieldValue, label: String(alternativeText), option: typeof buttonValue === 'string' ? buttonValue : undefined });
    }
  }
  await pdf.destroy();
  return fields;
}

/** The form filled in: words in lines, a tick in boxes, the last option of each choice. */
export async function fillIn(bytes: Uint8Array, words: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const field of pdf.getForm().getFields()) {
    if (field instanceof PDFTextField) field.setText(words);
    if (field instanceof PDFCheckBox) field.check();
    if (field instanceof PDFRadioGroup) field.select(field.getOptions().at(-1) ?? '');
  }
  return await pdf.save();
}
