import type { Plugin } from 'vite';

type Cut = readonly [found: string | RegExp, words: string];

/** What each of Lit's modules does for older browsers, other renderers and ways of writing that nothing here uses. */
const everywhere: readonly Cut[] = [
  // Polyfills, and markup from a server: unset on every page that has `light-dark()`.
  [/\w\.\w+(Polyfill|Hydrate)Support/g, 'undefined'],
  // A list of versions for the warnings of development builds.
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
];

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  // Every browser that has `light-dark()` has constructable style sheets.
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    // A warning to those who make a style sheet by hand.
    [/if\(this\._\$cssResult\$=!0,\w!==\w\)throw Error\(.*?"\);/, ''],
    // One sheet for all who write the same words: ours are written once.
    [
      /const s=this\.t;if\(e&&void 0===t\)\{.*?\}return t/,
      'if(!t)(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ...everywhere,
    // Metadata of standard decorators: properties are lowered to `static properties`.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Reflection of properties to attributes.
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    // Converters, comparisons and defaults of one property, accessors of its own, and types but String and Number.
    [/fromAttribute\(t,s\)\{.*?return i\}/, 'fromAttribute(t,s){return s===Number&&t!==null?Number(t):t}'],
    [/"function"==typeof t\.converter\?.*?:u;/, 'u;'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    ['{useDefault:i,reflect:e,wrapped:h},r){', '){'],
    [/i&&!\(this\._\$Ej\?\?=.*?\|\|\((?=this\._\$AL\.has)/, ''],
    ['(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)))', '(this.hasUpdated||(s=void 0),this._$AL.set(t,s))'],
    [
      's.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)',
      'this._$Ei()',
    ],
    ['h(this.prototype,t)??', ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\}(?=\}let t=!1)/, ''],
    // Styles that are no flat list.
    [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(s){return s??[]}'],
  ],
  'lit-html/lit-html.js': [
    ...everywhere,
    // Directives, and the bindings to whole elements that only they make.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'function M(t,i){return i}'],
    [/else t\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(t\)\);/, ''],
    [/:6===\w\.type&&\(\w=new \w\(\w,this,t\)\)/, ':0'],
    ['this._$AP?.(!1,!0,s);', ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    // Where the holes of templates are: known already, see prepared-templates.ts.
    ['h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'h="$",o="$"'],
    [/,f="\[ .*?,y=\/\^\(\?:script.*?\$\/i/, ''],
    [/const N=\(t,i\)=>\{.*?\};(?=class S)/, 'const N=0;'],
    ['let l=0,a=0;', 'let l=0;'],
    ['[f,v]=N(t,i);if(this.el=S.createElement(f,e)', 'f=V(t,t[0]||"<?>");if(this.el=S.createElement(f,e)'],
    ['const i=v[a++],', 'const i=t.slice(0,-1),'],
    // Holes in elements whose words are no markup, and in comments.
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/(?<=if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);)else\{let t=-1;.*?\}(?=l\+\+)/, ''],
    // Templates of SVG and MathML alone.
    [/,2===i\|\|3===i\)\{const t=this\.el\.content.*?\}(?=for\()/, '){}'],
  ],
  'lit-element/lit-element.js': [...everywhere, [/connectedCallback\(\)\{super\.connected.*?\}(?=render\(\))/, '']],
};

/** Leaves out the parts of Lit that no browser of ours and no line of ours reaches; {@link refuseLeftOut} sees to the latter. */
export const litParts: Plugin = {
  name: 'lit-parts',
  transform(code, id) {
    const path = Object.keys(cuts).find((end) => id.endsWith(end));
    if (!path) return undefined;
    let left = code;
    for (const [found, words] of cuts[path] ?? []) {
      const cut = left.replace(found, words);
      if (cut === left) throw new Error(`${path} has changed, look at it again: ${String(found)}`);
      left = cut;
    }
    return { code: left, map: null };
  },
};

/** Says so when a source asks for what bundles leave out. */
export function refuseLeftOut(code: string): void {
  const asked =
    /\b(?:reflect|converter|hasChanged|useDefault|state|noAccessor): (?:true|\()|\btype: (?!String|Number)[A-Z]\w+ |from 'lit\/(?:async-)?directive|\b(?:svg|mathml)`/.exec(
      code,
    );
  if (asked) throw new Error(`bundles leave out what "${asked[0]}" needs: see build/lit-parts.ts`);
}
