// Completes package-lock.json for every platform. Run it after `npm install` has changed the lock.
//
// Why: a package with a native part lists one optional package for each platform. A registry mirror that lacks some of
// them leaves them out of the lock, and then `npm ci` refuses the whole lock on every machine. Naming them at the
// version that their parent asks for lets each platform fetch its own part, and no machine fetches another's.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = /(?<os>android|darwin|linux|win32|freebsd)/;
const CPU = /(?<cpu>arm64|x64|arm)(?![a-z0-9])/;

/** Where npm would look for `name` when `from` asks for it: the nearest node_modules folder first. */
function* places(from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    yield `${base ? `${base}/` : ''}node_modules/${name}`;
    if (!base) return;
  }
}

const added = [];
for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if ([...places(from, name)].some((place) => lock.packages[place])) continue;
    const suffix = name.split('/').pop();
    const os = OS.exec(suffix)?.groups.os;
    const cpu = CPU.exec(suffix)?.groups.cpu;
    if (!os || !cpu) throw new Error(`${name}: its name does not tell its platform. Add it to ${file} by hand.`);
    const libc = /musl/.test(suffix) ? ['musl'] : os === 'linux' && /gnu/.test(suffix) ? ['glibc'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version, cpu: [cpu], ...(libc && { libc }), license: entry.license, optional: true, os: [os],
    };
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Added to ${file}:\n  ${added.join('\n  ')}` : `${file} names every platform already.`);
