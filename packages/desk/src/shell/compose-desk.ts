import { type DeskClient, ShuraProblem } from '@shura/client';
import type { DeskSession, Language } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { mayAs } from '@shura/contract/roles';
import { formatOf } from '../localization/language.ts';
import type { AgencyOfMine, Desk } from './desk.ts';
import type { Place } from './place.ts';
import { pathOf, type Route } from './routes.ts';
import type { Interruption } from './session-controller.ts';

/** What a {@link Desk} says, which is made again when any of it is another. */
export interface Told {
  readonly session: DeskSession;
  readonly route: Route;
  readonly agency: AgencyOfMine | undefined;
  readonly language: Language;
  readonly invitation: string | undefined;
  readonly interruption: Interruption | undefined;
}

/** What a {@link Desk} does, which stays. */
export interface Doing {
  readonly client: DeskClient;
  readonly place: Place;
  readonly base: string;
  announce(words: string): void;
  title(words: string): void;
  refresh(): Promise<void>;
  expire(): void;
  reauthenticate(): Promise<boolean>;
  dismiss(): void;
}

/** Gives the same desk for as long as it would say the same. */
export function deskComposer(): (told: Told, doing: Doing) => Desk {
  let last: { readonly parts: readonly unknown[]; readonly desk: Desk } | undefined;
  return (told, doing) => {
    const parts: readonly unknown[] = [...Object.values<unknown>({ ...told }), doing.client];
    if (!last?.parts.every((part, index) => part === parts[index])) last = { parts, desk: compose(told, doing) };
    return last.desk;
  };
}

function compose(told: Told, doing: Doing): Desk {
  const { agency, language } = told;
  const { client, place, base, announce, title, refresh, reauthenticate, dismiss } = doing;
  return {
    ...told,
    client,
    base,
    announce,
    title,
    refresh,
    reauthenticate,
    dismiss,
    dir: directions[language],
    format: formatOf(language),
    may: (least) => agency !== undefined && mayAs(agency.role, least),
    href: (view, id) => base + pathOf(agency?.slug ?? '', view, id),
    go: (href) => place.go(href),
    leave: (href) => place.leave(href),
    lost(error) {
      const lost = error instanceof ShuraProblem && error.type === 'not-signed-in';
      if (lost) doing.expire();
      return lost;
    },
  };
}
