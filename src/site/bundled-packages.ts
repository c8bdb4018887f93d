/** Which packages' code and fonts stand in what browsers load. The build holds the list of licences against it. */
import type { Plugin, Rollup } from 'vite';
import { BUNDLED } from '../core/licences/shipped.ts';

const found = new Set<string>();

/** The package that a file is of: the last `node_modules` on the way to it. */
function packageOf(file: string): string | undefined {
  return /^(?:.*[\\/])?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll('\\', '/');
}

/** For Vite, in its plugins and in those of workers: writes the names into the file `BUNDLED` of the site, which the build takes out again. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    // A worker is bundled on the way to the script that starts it, so all are known when the scripts are written.
    generateBundle(this: Rollup.PluginContext, _: unknown, bundle: Rollup.OutputBundle) {
      const forBrowsers = this.environment.name === 'client';
      for (const piece of Object.values(bundle)) {
        // Letters come with the styles, which are gathered while pages are made.
        const files = piece.type === 'asset' ? piece.originalFileNames : forBrowsers ? Object.keys(piece.modules) : [];
        for (const name of files.flatMap((file) => packageOf(file) ?? [])) found.add(name);
      }
      if (forBrowsers) this.emitFile({ type: 'asset', fileName: BUNDLED, source: JSON.stringify([...found].sort()) });
    },
  };
}
