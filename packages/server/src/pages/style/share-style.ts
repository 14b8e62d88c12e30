export const shareStyle = `
.posts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem; }
.posts > div { display: grid; grid-row: span 4; grid-template-rows: subgrid; row-gap: 0; }
.posts label, .picture label { display: block; font-weight: 600; }
.posts textarea, .picture textarea { inline-size: 100%; padding: .7rem .8rem; border: 1px solid var(--line); border-radius: var(--inner); background: var(--canvas); color: inherit; font: inherit; line-height: 1.6; resize: none; field-sizing: content; }
/* Plain text direction keeps the sign of an Arabic hashtag before its word, as platforms draw it; lines stay aligned. */
textarea[dir] { unicode-bidi: plaintext; text-align: left; }
textarea[dir="rtl"] { text-align: right; }
.posts .hint { display: flex; flex-wrap: wrap; gap: 0 1rem; align-content: start; margin-block-start: .2rem; }
.picture, .qr { margin: .75rem 0 0; }
.picture img { display: block; inline-size: 100%; block-size: auto; border: 1px solid var(--border); border-radius: var(--inner); }
.picture figcaption { margin-block-start: .6rem; }
.picture a, .qr a { display: inline-flex; align-items: center; min-block-size: 2.75rem; min-inline-size: 2.75rem; }
.qr .hint { display: block; }
.qr img { display: block; inline-size: min(100%, 12.5rem); block-size: auto; background: #fff; border-radius: var(--inner); }
`;
