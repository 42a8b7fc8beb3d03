import { lazy, type ComponentType } from 'react';

/** A part of the app did not come: the connection dropped, or a newer version has taken its place on the server. */
export class ChunkFailed extends Error {
  override readonly name = 'ChunkFailed';
}

/**
 * A page that is fetched when its route is visited. While it is on its way the nearest `Suspense` shows; when it does
 * not come, `FaultBoundary` offers to load again.
 */
export function lazyPage(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new ChunkFailed('a page could not be fetched', { cause });
    }
  });
}
