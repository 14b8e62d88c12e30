import type { AcceptInvitation, Invitation, Language } from '@shura/contract';
import { sayEmail } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { bilingualProblems, readBilingual, renderBilingual } from '../../ui/fields/bilingual.ts';
import { addressProblem, needed } from '../../ui/fields/check.ts';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import { type FormController, secret, typed } from '../../ui/fields/form-controller.ts';
import { passwordProblem, renderPassword } from '../../ui/fields/password.ts';
import { ownTimeZone, renderTimeZone } from '../../ui/fields/time-zone.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { settingsWords } from '../settings/words.ts';
import { joinWords } from './join-words.ts';

export interface JoinView {
  readonly language: Language;
  readonly invitation: Invitation;
  readonly form: FormController;
  send(event: SubmitEvent): void;
}

const slugShape = /^[a-z0-9][a-z0-9.-]*$/;

/** A server without an agency asks its first user for one. */
const makesAgency = ({ agencies, email }: Invitation): boolean => agencies.length === 0 && email === undefined;

function renderAgency({ language, form }: JoinView) {
  const w = joinWords[language];
  const { agency } = settingsWords[language];
  return html`
    <fieldset class="part">
      <legend><h2>${w.agency}</h2></legend>
      ${renderBilingual(language, { name: 'name', label: agency.name, form })}
      ${renderInput({ name: 'slug', label: agency.slug, hint: w.slugHint, dir: 'ltr', short: true, form })}
      ${renderTimeZone(language, { name: 'timeZone', label: agency.timeZone, hint: w.timeZoneHint, value: ownTimeZone(), form })}
      ${renderBilingual(language, { name: 'place', label: w.place, hint: w.placeHint, form })}
    </fieldset>
  `;
}

/** The form of a new person. */
export function renderJoin(v: JoinView) {
  const { language, invitation, form } = v;
  const w = joinWords[language];
  const first = makesAgency(invitation);
  return html`
    <form novalidate @submit=${v.send}>
      <fieldset class="part">
        <legend class=${first ? '' : 'quietly'}><h2>${w.you}</h2></legend>
        ${renderInput({ name: 'person', label: w.name, hint: w.nameHint, autocomplete: 'name', form })}
        ${
          invitation.email === undefined
            ? renderInput({
                name: 'email',
                label: sayEmail(publicLocale(language)),
                type: 'email',
                autocomplete: 'username',
                form,
              })
            : html`<input class="quietly" type="email" name="email" autocomplete="username" tabindex="-1" aria-hidden="true" readonly .value=${invitation.email}>`
        }
        ${renderPassword(language, { name: 'password', label: fieldWords[language].password, autocomplete: 'new-password', form })}
      </fieldset>
      ${first ? renderAgency(v) : nothing}
      ${renderEnd(form, first ? w.begin : w.join, w.joining)}
    </form>
  `;
}

export function joinProblems(language: Language, invitation: Invitation, form: HTMLFormElement) {
  return {
    person: needed(language, typed(form, 'person')),
    email: addressProblem(language, typed(form, 'email')),
    password: passwordProblem(language, secret(form, 'password')),
    ...(makesAgency(invitation)
      ? {
          ...bilingualProblems(language, form, 'name', 'place'),
          slug: slugShape.test(typed(form, 'slug')) ? undefined : joinWords[language].slugWrong,
        }
      : {}),
  };
}

export const readJoin = (token: string, invitation: Invitation, form: HTMLFormElement): AcceptInvitation => ({
  token,
  name: typed(form, 'person'),
  password: secret(form, 'password'),
  ...(invitation.email === undefined ? { email: typed(form, 'email') } : {}),
  ...(makesAgency(invitation)
    ? {
        agency: {
          slug: typed(form, 'slug'),
          name: readBilingual(form, 'name'),
          timeZone: typed(form, 'timeZone'),
          place: readBilingual(form, 'place'),
        },
      }
    : {}),
});
