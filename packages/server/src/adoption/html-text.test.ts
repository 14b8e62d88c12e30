import { equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { growth, maxGrowth } from '../testing/growth.ts';
import { htmlText } from './html-text.ts';

it('the text of an HTML post is as it was typed', () => {
  const cases: Readonly<Record<string, string>> = {
    '<p>ظلّ<br />وماء &amp; &lt;شجر&gt; &#1594;</p><p>شكرًا</p>': 'ظلّ\nوماء & <شجر> غ\n\nشكرًا',
    '<p>انظر <a href="https://example.om/a?b=1&amp;c=2"><span class="invisible">https://</span><span>example.om/a…</span></a></p>':
      'انظر https://example.om/a?b=1&c=2',
    '<a href="https://m.example/tags/x" class="mention hashtag">#<span>مسقط_تقترح</span></a> <a href="https://m.example/@a">@<span>a</span></a>':
      '#مسقط_تقترح @a',
    '<a href="javascript:alert(1)">اضغط</a>': 'اضغط',
    'قبل<script>alert("</p>")</script><style>p{}</style>بعد': 'قبلبعد',
    '<p title="a>b">x</p': 'x',
    '<a href="https://a.example">one<a href="https://b.example">two': 'https://a.examplehttps://b.example',
    'سطر\nثان': 'سطر ثان',
    '&lt;img src=x onerror=alert(1)&gt;': '<img src=x onerror=alert(1)>',
  };
  for (const [html, text] of Object.entries(cases)) equal(htmlText(html), text, html);
});

it('converting a post takes linear time', async () => {
  for (const part of ['<a href="', '<p>', '<', '&#', '</a>', '<!--']) {
    ok((await growth((n) => htmlText(part.repeat(n)), 25_000)) < maxGrowth, part);
  }
});
