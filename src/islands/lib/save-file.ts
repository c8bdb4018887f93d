/** Hands a file to the browser, which puts it where it puts downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Words as the name of a file, on any kind of computer. */
export function fileName(words: string, ending: string): string {
  const plain = words.replace(/[^\p{L}\p{N} ._-]/gu, ' ').replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '').slice(0, 120).trim();
  return `${plain}.${ending}`;
}
