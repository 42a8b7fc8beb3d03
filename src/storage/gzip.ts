import type { Packing } from './chunk-rows.ts';

/** Packs with the browser's own gzip; Node has the same. */
export const gzip: Packing = {
  pack: (text) => through(new CompressionStream('gzip'), new TextEncoder().encode(text)),
  unpack: async (bytes) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      await through(new DecompressionStream('gzip'), bytes),
    ),
};

/** Written straight into the stream: by way of a `Blob` the bytes go through another process, which takes twice as long. */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [whole] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(whole);
}
