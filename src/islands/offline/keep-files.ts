import { KEPT_ON } from '../../core/offline/names.ts';

interface Files { store: string; addresses: readonly string[]; /** Told how many are kept so far. */ onKept(done: number): void }

/** Keeps files that a reader asked for, one after the other. @returns whether all are kept */
export async function keepFiles({ store, addresses, onKept }: Files): Promise<boolean> {
  try {
    const kept = await caches.open(store);
    for (const [index, address] of addresses.entries()) {
      if (!await kept.match(address, { ignoreVary: true })) {
        const reply = await fetch(address);
        if (!reply.ok) return false;
        const type = reply.headers.get('content-type') ?? 'application/pdf';
        await kept.put(address, new Response(await reply.arrayBuffer(), { headers: { 'content-type': type, [KEPT_ON]: new Date().toISOString().slice(0, 10) } }));
      }
      onKept(index + 1);
    }
    return true;
  } catch {
    return false;
  }
}
