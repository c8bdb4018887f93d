/** Names that Windows keeps for itself. */
const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Windows allows 260 letters for a whole path. */
const LONGEST = 50;

/** A name as a folder that every computer can have: `Árvore Ward (2)` as `arvore-ward-2`. Letters of other scripts stay. */
export function folderName(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...plain.replace(/^-|-$/g, '')].slice(0, LONGEST).join('').replace(/-$/, '');
  return short === '' || TAKEN.test(short) ? ['named', short].filter(Boolean).join('-') : short;
}

/** Gives folders of which no two are alike: the second `ash` is `ash-2`. */
export function uniqueFolders(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const wanted = folderName(name);
    let folder = wanted;
    for (let number = 2; used.has(folder); number += 1) folder = `${wanted}-${number}`;
    used.add(folder);
    return folder;
  };
}
