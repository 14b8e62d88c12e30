import { deepEqual, equal } from 'node:assert/strict';
import { pollTag } from '../e2e/host-site.ts';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { describeHosts, type HostPage } from './describe-hosts.ts';
import { countOf, voteIsCounted } from './visitor.ts';

/**
 * A page as SharePoint and ASP.NET WebForms make it: one form around everything, submitted by Enter anywhere through
 * its default button.
 */
const page = ({ url }: ShuraProcess, doctype: string): HostPage => ({
  doctype,
  head: `<meta http-equiv="X-UA-Compatible" content="IE=10">
    <style>
      table, tr, td, div, span, label, input { font: 8pt Tahoma; line-height: 1; float: none }
      input[type=radio] { display: none } label { display: none } .ms-hide { display: none !important }
      button, input[type=submit] { visibility: hidden; width: 1px !important; min-width: 0 !important }
    </style>
    <script>
      window.postBacks = 0;
      const fireDefaultButton = (event, id) => {
        if (event.keyCode !== 13) return true;
        const { tagName, type } = event.target;
        if (/^(textarea|a)$/i.test(tagName) || (tagName === 'INPUT' && type === 'submit')) return true;
        document.getElementById(id).click();
        event.cancelBubble = true;
        return false;
      };
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target.closest('[data-search]')) document.forms[0].requestSubmit();
      });
    </script>
    <script type="module" src="${url}/w/v1/shura.js"></script>`,
  body: `<form method="post" action="./" id="aspnetForm" onsubmit="postBacks += 1; return false"
      onkeypress="return fireDefaultButton(event, 'ctl00_Search')">
    <input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">
    <input type="text" name="ctl00$Query" id="query"><input type="submit" id="ctl00_Search" name="ctl00$Search" value="بحث">
    <table data-search><tr><td>${pollTag(url, 'gardens')}</td></tr></table>
  </form>`,
});

describeHosts('a page that is one form', (it) => {
  for (const [mode, doctype] of Object.entries({
    'in quirks mode': '',
    'of an old standard':
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  })) {
    it(`${mode} is not submitted by Enter in the element, which sends the vote`, async ({ shura, open }) => {
      const { visitor, host } = await open(page(shura, doctype));
      const postBacks = () => visitor.window.run(() => (window as unknown as { postBacks: number }).postBacks);
      const before = await countOf(shura, 'far');
      await visitor.clicks('في الأحياء الأبعد', 'gardens');
      await visitor.window.press('Enter');
      await visitor.sees('سُجِّل صوتكم', 'gardens');
      equal(await countOf(shura, 'far'), before + 1);
      // Enter must press the focused button, not submit the page's form.
      await visitor.window.run(() => {
        const { shadowRoot } = document.querySelector('shura-poll') ?? {};
        for (const button of shadowRoot?.querySelectorAll('button') ?? []) {
          if (button.textContent.includes('تعديل الصوت')) button.focus();
        }
      });
      await visitor.window.press('Enter');
      await visitor.sees('إرسال الصوت', 'gardens');
      equal(await postBacks(), 0);
      deepEqual(
        host.asked.filter((asked) => asked.startsWith('POST')),
        [],
      );
      deepEqual((await visitor.testimony()).complaints, []);
    });
  }

  it('is still submitted by Enter in its own field, without fields of the element', async ({ shura, open }) => {
    const { visitor } = await open(page(shura, '<!doctype html>'));
    await voteIsCounted(visitor, shura);
    deepEqual(await visitor.window.run(() => [...new FormData(document.forms[0]).keys()]), [
      '__EVENTTARGET',
      '__VIEWSTATE',
      'ctl00$Query',
    ]);
    await visitor.window.run(() => document.getElementById('query')?.focus());
    await visitor.window.press('Enter');
    await visitor.until('the form sent', () => (window as unknown as { postBacks: number }).postBacks === 1);
  });
});
