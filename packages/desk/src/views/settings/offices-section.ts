import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderLineList } from './line-list.ts';
import { renderPart } from './section-index.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

/** The offices to choose from in the desk's forms. */
export function renderOffices(v: SettingsView) {
  const { form, draft } = v;
  const { language } = v.desk;
  const { offices: w } = settingsWords[language];
  const list = renderLineList(v, {
    ...{ name: 'offices', lines: draft.offices, max: limits.offices, add: w.add, after: '.add-offices' },
    change: (offices, focus) => v.redraft({ offices }, focus),
    remove: (_, number) => w.remove(number),
    field: ({ value }, index, number) =>
      renderBilingual(language, { name: `offices.${index}.name`, label: w.office(number), value: value?.name, form }),
  });
  return renderPart(language, 'offices', html`${draft.offices.length > 0 ? nothing : html`<p>${w.none}</p>`}${list}`);
}
