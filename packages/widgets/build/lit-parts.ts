import type { Plugin } from 'vite';

type Cut = readonly [found: string | RegExp, words: string];

/** Code in each Lit module for older browsers, other renderers and syntax that we do not use. */
const everywhere: readonly Cut[] = [
  // Polyfills and hydration: undefined on every page that has `light-dark()`.
  [/\w\.\w+(Polyfill|Hydrate)Support/g, 'undefined'],
  // A list of versions, for warnings of development builds.
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
];

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  // Every browser that has `light-dark()` has constructable style sheets.
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    // The warning about sheets made without `css`, the support for sheets of another copy of Lit, and the cache of
    // sheets by their text: ours are written once, and each bundle has its own.
    [
      /constructor\(t,e,o\)\{.*?toString\(\)\{return this\.cssText\}/,
      'constructor(t){(this.styleSheet=new CSSStyleSheet).replaceSync(t)}',
    ],
    ['"string"==typeof t?t:t+"",void 0,s', 't'],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ...everywhere,
    [/\{is:i,defineProperty:e,.*?\}=Object,/, ' '],
    [/c=a\.trustedTypes,.*?"",/, ''],
    // Metadata and initializers of decorators: our properties are lowered to `static properties`.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Property options for accessors, comparisons and defaults, and inheritance of properties.
    [
      /static addInitializer.*?(?=constructor\(\))/,
      `static get observedAttributes(){
        this._$Eh=new Map;
        for(const[t,{attribute:s}]of Object.entries(this.properties)){
          const h=Symbol();
          Object.defineProperty(this.prototype,t,{get(){return this[h]},set(t){this[h]=t,this.requestUpdate()}});
          if(s!==!1)this._$Eh.set(s??t.toLowerCase(),t)
        }
        return[...this._$Eh.keys()]
      }`,
    ],
    [
      /s=this\.constructor\.elementProperties;for\(const i of s\.keys\(\)\)/,
      's=0;for(const i in this.constructor.properties)',
    ],
    // Reflection to attributes, converters, types other than String and Number, and the map of changes.
    [',this._$Em=null', ''],
    ['this._$AL=new Map,this._$E_', 'this._$E_'],
    [
      /attributeChangedCallback\(.*?(?=async _\$EP)/,
      `attributeChangedCallback(t,s,i){
        const{_$Eh:e,properties:h}=this.constructor,r=e.get(t);
        this[r]=h[r].type===Number&&i!==null?Number(i):i
      }
      requestUpdate(){!this.isUpdatePending&&(this._$ES=this._$EP())}`,
    ],
    // Fields of an instance.
    ['enableUpdating(t){}', ''],
    ['this._$Ep=void 0,this.isUpdatePending=!1,', ''],
    ['this._$Ev()}_$Ev(){', ''],
    ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
    // Adding and removing controllers at run time.
    [/,void 0!==this\.renderRoot&&this\.isConnected.*?(?=_\$E_\(\))/, '}'],
    // Nested styles, and shadow roots that are not open.
    ['this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['this.constructor.elementStyles', 'this.constructor.styles'],
    [/y\.elementStyles=\[\].*?=new Map,(?=p\?|undefined)/, ''],
    // Update hooks that defer, skip or inspect an update. If the page has broken what drawing needs, its own link is
    // shown instead, so no error is thrown.
    [
      /try\{await this\._\$ES\}.*?(?=willUpdate\(t\)\{\})/,
      `await this._$ES,this.performUpdate()}
      performUpdate(){
        for(const[t,s]of this._$Ep??[])this[t]=s;
        this._$Ep=void 0;
        this.hasUpdated=!0;
        try{this.willUpdate(),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(),this._$EO?.forEach(t=>t.hostUpdated?.())}
        catch(t){this._$EM(),console.warn(t),this.shadowRoot.replaceChildren(Document.prototype.createElement.call(document,"slot"))}
      }`,
    ],
    [
      /_\$AE\(t\)\{.*?firstUpdated\(t\)\{\}(?=\})/,
      '_$EM(){this.isUpdatePending=!1}get updateComplete(){return this._$ES}update(){this._$EM()}',
    ],
  ],
  'lit-html/lit-html.js': [
    ...everywhere,
    // Directives, and the state that parts keep for directives: bindings to whole elements, the parent of a part, its
    // options and its connection.
    [/else t\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(t\)\);/, ''],
    [/:6===\w\.type&&\(\w=new \w\(\w,this,t\)\)/, ':0'],
    ['this._$AP?.(!1,!0,s);', ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    [/get (?:parentNode|startNode|endNode|tagName|_\$AU)\(\)\{.*?\}(?=\w+\(|_\$AI|get )/g, ''],
    [/constructor\((?:\)\{super\(\.\.\.arguments\)|t,i,s,e,h\)\{super\(t,i,s,e,h\)),this\.type=\d\}/g, ''],
    [/(?<=class R\{constructor\(t).*?(?=\}u\()/, '){this._$AV=[],this._$AD=t'],
    [/(?<=class k\{constructor\(t,i).*?(?=\}_\$AI)/, '){this._$AH=A,this._$AA=t,this._$AB=i'],
    [/(?<=class H\{constructor\(t,i,s).*?(?=,s\.length>2)/, '){this.element=t,this.name=i'],
    ['t=M(this,t,i),', ''],
    ['t=M(this,t,i,0),', ''],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    [/&&t!==E\b/g, ''],
    ['o&&!e&&this', 'o&&this'],
    // Options of `render`: another document, a position, and the `this` of listeners.
    ['(t?.creationScope??l)', 'l'],
    [/,this,t\)/g, ')'],
    [',this,this.options)', ')'],
    ['t.u(this.options)', 't.u()'],
    [/(?<=D=\(t,i,s\)=>\{).*?(?=\};export)/, '(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)'],
    // Listeners with options, and their removal.
    [
      /(?<=class z extends H\{).*?(?=\}class Z)/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
    ],
    ['Error("invalid template strings array")', 'Error()'],
    // Checks for values that are never empty.
    ['for(;void 0!==r;)', 'for(;r;)'],
    ['void 0!==s.strings?', 's.strings?'],
    ['void 0===i&&C.set', 'i||C.set'],
    ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e=s?.createPolicy("lit-html",{createHTML:t=>t})'],
    ['void 0!==e?e.createHTML', 'e?e.createHTML'],
    ['void 0!==t._$litType$?', 't._$litType$?'],
    ['void 0!==t.nodeType?', 't.nodeType?'],
    // Checks that always hold.
    ['if(r.hasAttributes())', ''],
    [/(?<=of this\._\$AV\))void 0!==s&&/, ''],
    ['i=t=>t,', ''],
    // The same test of primitive values, in fewer bytes.
    ['null===t||"object"!=typeof t&&"function"!=typeof t', 'Object(t)!==t'],
    // A symbol that another copy of Lit would know too.
    ['Symbol.for("lit-nothing")', 'Symbol()'],
    ['i(t).nextSibling;i(t).remove', 't.nextSibling;t.remove'],
    // Iterables other than arrays, and compiled templates.
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
    [':d(t)?', ':u(t)?'],
    [',D:d,', ',D:u,'],
    [/(?<=const\{values:i),_\$litType\$:s\}=t,e=.*?,s\)(?=;if)/, '}=t,e=this._$AC(t)'],
    // Positions of placeholders: computed at build time, see prepared-templates.ts.
    ['h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'h="$",o="$"'],
    [/,f="\[ .*?,y=\/\^\(\?:script.*?\$\/i/, ''],
    [/const N=\(t,i\)=>\{.*?\};(?=class S)/, 'const N=0;'],
    ['let l=0,a=0;', 'let l=0;'],
    ['[f,v]=N(t,i);if(this.el=S.createElement(f,e)', 'f=V(t,t[0]||"<?>");if(this.el=S.createElement(f)'],
    ['const i=v[a++],', 'const i=t.slice(0,-1),'],
    // Placeholders in elements with raw text, and in comments.
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/(?<=if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);)else\{let t=-1;.*?\}(?=l\+\+)/, ''],
    // Only comments have `data` there.
    ['null!==(r=P.nextNode())', '(r=P.nextNode())'],
    ['else if(8===r.nodeType)if', 'else if'],
    // Drops the comparison: storing an equal value again has no effect.
    ['o&&(this._$AH=t)', 'this._$AH=t'],
    // Means "no value yet": an object, since it must equal no value.
    ['fill(new String)', 'fill({})'],
    // Values other than text, elements, templates and lists; our templates have none.
    [':u(t)?this.k(t):this._(t)', ':this.k(t)'],
    // Templates of SVG and MathML.
    [/,2===i\|\|3===i\)\{const t=this\.el\.content.*?\}(?=for\()/, '){}'],
  ],
  'lit-element/lit-element.js': [
    ...everywhere,
    [/connectedCallback\(\)\{super\.connected.*?\}(?=render\(\))/, ''],
    // Options passed to `render`, and elements without a `render`.
    [
      /constructor\(\)\{super\(\.\.\.arguments\).*?(?=i\._\$litElement)/,
      'update(){const t=this.render();super.update(),e(t,this.renderRoot)}}',
    ],
    ['i._$litElement$=!0,i["finalized"]=!0,', ''],
  ],
};

/** Bindings to properties (`.value=`). No template of the poll has one. */
const properties: Cut = ['"."===e[1]?I:', ''];

/**
 * Removes the parts of Lit that our browsers and sources do not need. {@link refuseLeftOut} fails a build whose sources
 * need one.
 *
 * @param bare also removes bindings to properties
 */
export const litParts = (bare: boolean): Plugin => ({
  name: 'lit-parts',
  transform(code, id) {
    const path = Object.keys(cuts).find((end) => id.endsWith(end));
    if (!path) return undefined;
    let left = code;
    for (const [found, words] of [
      ...(cuts[path] ?? []),
      ...(bare && path.startsWith('lit-html/') ? [properties] : []),
    ]) {
      const cut = left.replace(found, words);
      if (cut === left) throw new Error(`${path} has changed, look at it again: ${String(found)}`);
      left = cut;
    }
    return { code: left, map: null };
  },
});

/** Throws if a source needs a part of Lit that its bundle leaves out; `bare` is as in {@link litParts}. */
export function refuseLeftOut(code: string, bare: boolean): void {
  const asked =
    /\b(?:reflect|converter|hasChanged|useDefault|state|noAccessor): (?:true|\()|\btype: (?!String|Number)[A-Z]\w+ |from 'lit\/(?:async-)?directive|\b(?:svg|mathml)`|\boverride (?:firstUpdated|updated|shouldUpdate|willUpdate\(\w|scheduleUpdate|createRenderRoot)|\b(?:removeController|noChange)\b/.exec(
      code,
    );
  const bound = bare && /\s\.\w+=\$\{/.exec(code);
  if (bound) throw new Error(`a bundle of the poll leaves out bindings to properties, such as ${bound[0].trim()}`);
  if (asked) throw new Error(`bundles leave out what "${asked[0]}" needs: see build/lit-parts.ts`);
}
