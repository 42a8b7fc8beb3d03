import type { Packing } from './chunk-rows.ts';

/** Packs with the browser's own gzip; Node has the same. */
export const gzip: Packing = {
  async pack(text) {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
  async unpack(bytes) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const whole = await new Response(stream).arrayBuffer();
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
  },
};
