import { ShuraProblem } from '@shura/client';
import { directions } from '@shura/contract/languages';
import { mayAs } from '@shura/contract/roles';
import type { Desk, Doing, Told } from '../ui/desk.ts';
import { formatOf } from '../ui/language/language.ts';
import { pathOf } from '../ui/routes.ts';

/** Returns the same desk object until something in it changes. */
export function deskComposer(): (told: Told, doing: Doing) => Desk {
  let last: { readonly parts: readonly unknown[]; readonly desk: Desk } | undefined;
  return (told, doing) => {
    const parts: readonly unknown[] = [...Object.values<unknown>({ ...told }), doing.client];
    if (!last?.parts.every((part, index) => part === parts[index])) last = { parts, desk: compose(told, doing) };
    return last.desk;
  };
}

function compose(told: Told, { place, expire, ...doing }: Doing): Desk {
  const { agency, language } = told;
  const agencySlug = agency?.slug ?? '';
  return {
    ...told,
    ...doing,
    agencySlug,
    dir: directions[language],
    format: formatOf(language),
    may: (minRole) => agency !== undefined && mayAs(agency.role, minRole),
    href: (view, id) => doing.base + pathOf(agencySlug, view, id),
    go: (href) => place.go(href),
    leave: (href) => place.leave(href),
    lost(error) {
      const lost = error instanceof ShuraProblem && error.type === 'not-signed-in';
      if (lost) expire();
      return lost;
    },
  };
}
