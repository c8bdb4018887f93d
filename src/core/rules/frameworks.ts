import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { known } from '../library.ts';
import { targets } from './links.ts';

/** Each self-assessment holds together: no two areas share a name, an older name leads to an area, and its page is there. */
export function frameworkRules(content: Content): Fault[] {
  const there = targets(content);
  return content.frameworks.flatMap(({ file, definition: { areas, renamed, page }, lineOf }) => {
    const fault = (path: readonly PropertyKey[], rule: string, words: string, todo: string): Fault => ({ file, line: lineOf(path), rule, severity: 'error', fault: words, todo });
    return [
      ...areas.flatMap(({ id }, at) => (areas.findIndex((other) => other.id === id) === at ? []
        : [fault(['areas', at], 'duplicate-id', `"${id}" stands here twice.`, 'Give one of them a name of its own. Saved files find their areas by it.')])),
      ...Object.entries(renamed).flatMap(([old, id]) => (areas.some((area) => area.id === id) ? []
        : [fault(['renamed', old], 'renamed-area', `"${old}" is said to be called "${id}" now, which is not there.`, `Use one of: ${known(areas, id)}.`)])),
      ...areas.flatMap(({ id }, at) => (Object.hasOwn(renamed, id)
        ? [fault(['areas', at], 'renamed-area', `"${id}" is the name of an area, and an older name of another.`, 'Take it out of "renamed", or give the area another name.')] : [])),
      ...(there.has(page.slice(1, -1)) ? [] : [fault(['page'], 'link', `The page "${page}" is not there.`, 'Mend the address. It is the folder and the name of a file in content/pages/.')]),
    ];
  });
}
