"""sacreBLEU's CPU time on the bench's own inputs: JSON in (name -> [script, [[draft, text], ...]]), JSON out (ms)."""

import json
import sys
import time

import sacrebleu
from sacrebleu.metrics import BLEU, CHRF, TER


def milliseconds(metric, drafts, texts):
    start = time.process_time()
    metric.corpus_score(drafts, [texts])
    return (time.process_time() - start) * 1000


figures = {"version": sacrebleu.__version__}
for name, (script, pairs) in json.load(sys.stdin).items():
    drafts = [draft for draft, _ in pairs]
    texts = [text for _, text in pairs]
    chinese = script == "zh"
    figures[name] = {
        "ter": milliseconds(TER(normalized=True, asian_support=chinese), drafts, texts),
        "chrf2": milliseconds(CHRF(), drafts, texts),
        "bleu": milliseconds(BLEU(tokenize="zh" if chinese else "13a"), drafts, texts),
    }
json.dump(figures, sys.stdout)
