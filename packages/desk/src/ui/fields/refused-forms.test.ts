import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import * as contract from '@shura/contract';
import type { RequiredLanguage } from '@shura/contract/lists';
import { roleOfAct } from '@shura/contract/roles';
import type { DeskStory } from '../../testing/desk-story.ts';
import { fakeDeskClient } from '../../testing/fake-desk-client.ts';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { errorsAt, isRaw, pathsOf } from '../../testing/refusals.ts';
import { fillForm, notOfDesk, type SentForm, sentForms } from '../../testing/sent-forms.ts';

const schemas = { ...contract };

/** What the view says of what was refused, wherever it says it. */
function saidIn(root: ParentNode): readonly string[] {
  const here = [...root.querySelectorAll('.problem, .wrong, .strong, [role=alert]')].map((one) => textOf(one));
  const deeper = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? saidIn(shadowRoot) : []));
  return [...here, ...deeper].filter(Boolean);
}

/** Kinds of acts that were refused. */
const acts = new Set<string>();

/** The client of a story, whose `call` is refused once `state` says so. */
function refusing({ story, call, schema }: SentForm, state: { refuses: boolean; sent: number }): DeskStory['replaced'] {
  type Calls = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;
  const paths = pathsOf(typeof schema === 'string' ? schemas[schema] : schema);
  const problem = new ShuraProblem('invalid-request', 400, undefined, errorsAt([...paths, 'body']));
  const [name = '', part] = call.split('.').reverse();
  const client = fakeDeskClient(story.server, story.replaced) as unknown as Calls & Record<string, Calls>;
  const usual = part ? client[part] : client;
  const replaced: Calls = {
    [name](...given) {
      if (!state.refuses) return usual![name]!(...given);
      state.sent += 1;
      if (name === 'act') acts.add((given[1] as contract.DeskActs).act.kind);
      return Promise.reject(problem);
    },
  };
  const before = story.replaced as Readonly<Record<string, Calls>> | undefined;
  return { ...before, ...(part ? { [part]: { ...before?.[part], ...replaced } } : replaced) };
}

/** Sends a form, and reads what is said once the server has refused all that it can name of it. */
async function refuse(language: RequiredLanguage, form: SentForm) {
  const { story, send } = form;
  const state = { refuses: false, sent: 0 };
  const there = await openDesk(language, { ...story, replaced: refusing(form, state)! });
  await fillForm(there, form);
  state.refuses = true;
  for (const selector of send) await there.press(selector);
  const said = () => saidIn(there.desk.renderRoot);
  await waitUntil(() => state.sent > 0 && said().length > 0, 'what was refused', { timeout: 5_000 });
  return said();
}

for (const language of ['ar', 'en'] as const) {
  describe(`a refusal of any form, in ${language}`, () => {
    before(() => {
      localStorage.clear();
      acts.clear();
    });

    for (const [name, form] of Object.entries(sentForms)) {
      if (form.possible?.() === false) continue;
      it(`is told in words: ${name}`, async () => {
        for (const said of await refuse(language, form)) expect(isRaw(language, said), said).to.equal(false);
      });
    }

    it('was met by every kind of act', () => {
      expect([...acts, ...notOfDesk]).to.have.members(Object.keys(roleOfAct));
    });

    it('is detected if it shows a name of the server', () => {
      for (const raw of ['agency.timeZone', 'timeZone', 'offices.0.name.ar: x']) {
        expect(isRaw(language, raw), raw).to.equal(true);
      }
    });
  });
}
