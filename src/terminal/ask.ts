// First shape, for measuring: only --batch.
import { createInterface } from 'node:readline';
import type { Span } from '../corpus/article.ts';
import { readCorpus } from '../corpus/read.ts';
import { buildLibrary } from '../story/library.ts';
import type { SentenceRef, Story } from '../story/story.ts';

const args = process.argv.slice(2);
const dir = args[args.indexOf('--corpus') + 1] ?? 'corpus';
const story = [...buildLibrary(await readCorpus(dir)).values()][0] as Story;
const article = (id: string) => story.articles.find((a) => a.id === id)!;
const cite = (span: Span) => {
  const a = article(span.article);
  const s = a.sentences.find((x) => x.start <= span.start && span.start < x.end);
  return {
    source: a.id,
    paragraph: (s?.paragraph ?? -1) + 1,
    start: span.start,
    end: span.end,
    quote: a.text.slice(span.start, span.end),
  };
};
const at = (ref: SentenceRef) =>
  cite({ article: ref.article, ...article(ref.article).sentences[ref.sentence]! });
const name = (side?: { party: number }) => (side ? story.parties.all[side.party]!.name : null);
const answer: Record<string, (o: Record<string, string>) => unknown> = {
  demands: () => ({
    demands: story.asks.map((g) => ({
      title: cite(g.title).quote,
      asks: g.asks.map((a) => ({
        kind: a.kind,
        by: name(a.by) ?? '',
        to: name(a.to),
        rule: a.rule,
        citation: at(a),
      })),
    })),
  }),
  timeline: (o) => ({
    events: story.timeline.events
      .filter(
        (e) =>
          (!o.from || e.period.end.slice(0, 10) >= o.from.slice(0, e.period.end.length)) &&
          (!o.to || e.period.start <= o.to),
      )
      .sort((a, b) => (o.top ? b.weight - a.weight : 0))
      .slice(0, o.top ? Number(o.top) : undefined)
      .map((e) => ({
        ...e.period,
        weight: e.weight,
        mentions: e.mentions.map((m) => ({
          basis: m.basis,
          expression: cite(m.expression).quote,
          ...m.period,
          rule: m.rule,
          citation: at(m),
        })),
      })),
  }),
  compare: (o) => {
    const x = story.align(o.source!, o.with!);
    return {
      agree: x.agree.map((p) => ({ a: at(p.a), b: at(p.b) })),
      differ: x.differ.map((p) => ({ a: at(p.a), b: at(p.b), reason: p.difference, rule: p.rule })),
      onlyA: x.onlyA.map(at),
      onlyB: x.onlyB.map(at),
    };
  },
  search: (o) => {
    const r = story.index.search(o.query!, 10);
    return { answered: r.answered, hits: r.hits.map((h) => ({ score: h.score, citation: cite(h.passage) })) };
  },
};
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, command, options } = JSON.parse(line);
  try {
    process.stdout.write(`${JSON.stringify({ id, ok: true, result: answer[command]!(options) })}\n`);
  } catch (e) {
    process.stdout.write(`${JSON.stringify({ id, ok: false, error: String(e) })}\n`);
  }
}
