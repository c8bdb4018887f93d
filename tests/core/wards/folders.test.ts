import { describe, expect, test } from 'vitest';
import { folderName, uniqueFolders } from '../../../src/core/wards/folders.ts';

describe('The folder of a ward', () => {
  test.each([
    ['St Mary’s (2nd floor)', 'st-marys-2nd-floor'], ['Zoë / Ash', 'zoe-ash'], ['Łąka', 'łaka'], ['Ψυχή', 'ψυχη'], ['../../etc', 'etc'], ['CON', 'named-con'], ['…', 'named'], ['=1+1', '1-1'],
  ])('of "%s" is "%s"', (name, folder) => { expect(folderName(name)).toBe(folder); });

  test('is short enough for any computer', () => { expect(folderName('Very '.repeat(30)).length).toBeLessThanOrEqual(50); });

  test('is its own, even when two names differ only in signs', () => {
    const folderOf = uniqueFolders();
    expect(['Ash Ward', 'Ash-Ward', 'Ash Ward 2', 'Ash: Ward'].map(folderOf)).toEqual(['ash-ward', 'ash-ward-2', 'ash-ward-2-2', 'ash-ward-3']);
  });
});
