import type { Monaco } from './monaco-core.ts';

type Model = ReturnType<Monaco['editor']['createModel']>;

/** Above about 200 living models Monaco reports leaking listeners; this many keep a long text at hand. */
const MOST_MODELS = 120;

export interface SegmentModels {
  /** The model of a segment, with this text; the segments shown longest ago lose theirs. */
  take(segmentId: string, text: string): Model;
  dispose(): void;
}

/**
 * A Monaco model for each segment. The `file:` address matters: for it alone Monaco keeps the undo history of a model
 * that is disposed and made again with the same text. `scope` keeps the histories of two attempts apart.
 */
export function createSegmentModels(monaco: Monaco, scope: string, most = MOST_MODELS): SegmentModels {
  const models = new Map<string, Model>();

  function make(segmentId: string, text: string): Model {
    const uri = monaco.Uri.from({ scheme: 'file', path: `/seg/${scope}/${segmentId}` });
    const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(text, 'plaintext', uri);
    // Line ends follow the system unless told, and offsets must be the same everywhere.
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    return model;
  }

  return {
    take(segmentId, text) {
      const model = models.get(segmentId) ?? make(segmentId, text);
      if (model.getValue() !== text) model.setValue(text);
      models.delete(segmentId);
      models.set(segmentId, model);
      for (const [id, old] of models) {
        if (models.size <= most) break;
        old.dispose();
        models.delete(id);
      }
      return model;
    },
    dispose() {
      for (const model of models.values()) model.dispose();
      models.clear();
    },
  };
}
