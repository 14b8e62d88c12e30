import { type Analysis, analyse } from './analyse.ts';
import { createPostings } from './postings.ts';
import { opposed, type Stance } from './stance.ts';
import { kinOf, lesser, requestsOf, topicOf } from './topics.ts';

export interface Alike {
  readonly id: string;
  /** 0 to 1: how much of what both say they have in common, rare words counting more. */
  readonly score: number;
}
interface Entry {
  readonly id: string;
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly places: readonly string[];
  readonly stance: Stance;
  readonly units: Analysis['units'];
  readonly requests: Map<number, number>;
}
export const P = {
  stemWith: 0.1,
  stemAlone: 0.4,
  topic: 0.1,
  threshold: 0.15,
  rerank: 200,
  lenPow: 0.5,
  idfPow: 0.5,
  multi: 0.5,
  kin: 0.3,
  lesser: 0.5,
  cov: 1,
  req: 0.1,
  reqFirst: 0.5,
};

export const createAlikeIndex = () => {
  const numbers = new Map<string, number>();
  const entries: (Entry | undefined)[] = [];
  const free: number[] = [];
  const names = new Map<string, number>();
  const postings = createPostings();
  let live = 0;
  let scores = new Float32Array(1024);

  const featuresOf = (analysis: Analysis): Map<number, number> => {
    const w = new Map<number, number>();
    const put = (name: string, weight: number) => {
      let n = names.get(name);
      if (n === undefined) names.set(name, (n = names.size));
      w.set(n, Math.max(w.get(n) ?? 0, weight));
    };
    for (const u of analysis.units) {
      const meant = u.concepts.length + u.places.length;
      put(`s ${u.stem}`, meant > 0 ? P.stemWith : P.stemAlone);
      for (const c of u.concepts) {
        put(`c ${c}`, (u.concepts.length > 1 ? u.concepts.length ** -P.multi : 1) * (lesser(c) ? P.lesser : 1));
        if (P.kin) {
          const ks = kinOf(c);
          for (const k of ks) put(`k ${k}`, (P.kin * (lesser(c) ? P.lesser : 1)) / Math.sqrt(ks.length));
        }
        if (P.topicFirst) put(`t ${topicOf(c)}`, P.topic);
      }
      for (const c of u.places) put(`p ${c}`, 1 / Math.sqrt(u.places.length));
    }
    if (P.reqFirst)
      for (const [r, k] of requestsOf(new Set(analysis.units.flatMap((u) => u.concepts))))
        put(`r ${r}`, P.reqFirst * Math.min(1, (k - 1) / 2));
    return w;
  };
  const idf = (f: number) => Math.log(1 + live / (postings.count(f) + 1)) ** P.idfPow;
  const entryOf = (id: string, text: string): Entry => {
    const a = analyse(text);
    const fs = featuresOf(a);
    return {
      id,
      features: Int32Array.from(fs.keys()),
      weights: Float32Array.from(fs.values()),
      places: a.units.flatMap((u) => u.places),
      stance: a.stance,
      units: a.units,
      requests: requestsOf(new Set(a.units.flatMap((u) => u.concepts))),
    };
  };
  const fid = (n: string) => names.get(n);
  const idfOf = (n: string) => {
    const f = fid(n);
    return Math.log(1 + live / ((f === undefined ? 0 : postings.count(f)) + 1)) ** P.idfPow;
  };
  const weightOf = (u: Analysis['units'][number]): number => {
    if (u.places.length > 0) return Math.max(...u.places.map((p) => idfOf('p ' + p)));
    if (u.concepts.length === 0) return P.stemAlone * idfOf('s ' + u.stem);
    return Math.max(...u.concepts.map((c) => idfOf('c ' + c) * (lesser(c) ? P.lesser : 1)));
  };
  const sim = (u: Analysis['units'][number], v: Analysis['units'][number]): number => {
    if (u.stem === v.stem) return 1;
    let best = 0;
    for (const c of u.places) if (v.places.includes(c)) return 1;
    for (const c of u.concepts)
      for (const d of v.concepts) {
        if (c === d) return 1 - P.stemWith;
        const k = kinOf(c),
          l = kinOf(d);
        if (k.some((x) => l.includes(x))) best = Math.max(best, P.kin);
        else if (topicOf(c) === topicOf(d) && !lesser(c)) best = Math.max(best, P.topic);
      }
    return best;
  };
  const cover = (q: Entry, d: Entry) => {
    let got = 0,
      all = 0;
    for (const u of q.units) {
      const w = weightOf(u);
      let m = 0;
      for (const v of d.units) m = Math.max(m, sim(u, v));
      got += w * m;
      all += w;
    }
    return [got, all] as const;
  };
  const likeness = (q: Entry, d: Entry) => base(q, d) + P.req * together(q, d);
  const together = (q: Entry, d: Entry) => {
    let best = 0;
    for (const [r, k] of q.requests) {
      const l = d.requests.get(r);
      if (l !== undefined) best = Math.max(best, Math.min(k, l, 3) - 1 + (Math.max(k, l) > 2 ? 0.5 : 0));
    }
    return best;
  };
  const base = (q: Entry, d: Entry) => {
    const [gq, aq] = cover(q, d),
      [gd, ad] = cover(d, q);
    if (P.mode === 0) return (gq + gd) / (aq + ad);
    if (P.mode === 1) return Math.sqrt((gq / aq) * (gd / ad));
    if (P.mode === 2) return (gq + gd) / 2 / Math.max(aq, ad);
    return (2 * gq * gd) / (gq * ad + gd * aq || 1);
  };
  const index = {
    add(id: string, text: string) {
      index.remove(id);
      const e = entryOf(id, text);
      const n = free.pop() ?? entries.length;
      entries[n] = e;
      numbers.set(id, n);
      live++;
      for (const f of e.features) postings.add(f, n);
      if (entries.length > scores.length) scores = new Float32Array(entries.length * 2);
    },
    remove(id: string) {
      const n = numbers.get(id);
      if (n === undefined) return;
      for (const f of entries[n]!.features) postings.remove(f, n);
      entries[n] = undefined;
      numbers.delete(id);
      free.push(n);
      live--;
    },
    candidates(q: Entry) {
      const touched: number[] = [];
      for (let i = 0; i < q.features.length; i++) {
        const f = q.features[i]!;
        const list = postings.of(f);
        if (!list) continue;
        const v = idf(f);
        const w = q.weights[i]! * v;
        for (let k = 0; k < list.length; k++) {
          const t = list.values[k]!;
          if (scores[t] === 0) touched.push(t);
          scores[t]! += w;
        }
      }
      const top: number[] = [];
      const val: number[] = [];
      for (const t of touched) {
        const s = scores[t]! / entries[t]!.features.length ** P.lenPow;
        scores[t] = 0;
        if (top.length < P.rerank || s > val[val.length - 1]!) {
          let at = val.length;
          while (at > 0 && val[at - 1]! < s) at--;
          val.splice(at, 0, s);
          top.splice(at, 0, t);
          if (top.length > P.rerank) {
            top.pop();
            val.pop();
          }
        }
      }
      return top;
    },
    find(text: string, limit: number, raw = false): Alike[] {
      const q = entryOf('', text);
      const out: Alike[] = [];
      for (const t of index.candidates(q)) {
        const d = entries[t]!;
        const score = likeness(q, d);
        if (score < P.threshold || (!raw && differ(q, d))) continue;
        out.push({ id: d.id, score });
      }
      return out.sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
  return index;
};
export const differ = (a: Entry, b: Entry) =>
  (a.places.length > 0 && b.places.length > 0 && !a.places.some((p) => b.places.includes(p))) ||
  opposed(a.stance, b.stance) ||
  swapped(a, b);

const swapped = (a: Entry, b: Entry) => {
  const left = a.units.filter((u) => !b.units.some((v) => same(u, v)));
  const right = b.units.filter((u) => !a.units.some((v) => same(u, v)));
  const shared = a.units.filter((u) => b.units.some((v) => u.stem === v.stem)).length;
  return shared >= 2 && left.length === 1 && right.length === 1 && shared >= a.units.length - 2;
};
const same = (u: Analysis['units'][number], v: Analysis['units'][number]) =>
  u.stem === v.stem || u.concepts.some((c) => v.concepts.includes(c)) || u.places.some((c) => v.places.includes(c));
