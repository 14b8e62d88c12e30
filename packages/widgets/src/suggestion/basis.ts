import type { BasisList } from '@shura/contract';
import { isWeb } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayBasis } from '../say/bases.ts';
import { isolate } from '../text/isolation.ts';
import { nameCountry } from './country-name.ts';

type Basis = BasisList[number];

/** A basis, with its country if it names one. */
export const sayNamedBasis = (l: Locale, { kind, country }: Basis): string =>
  country ? `${sayBasis(l, kind)}: ${isolate(nameCountry(l.language, country) ?? country)}` : sayBasis(l, kind);

/** A basis with its country and source. The source is a link by the author, and is not checked. */
export const renderBasis = (l: Locale, basis: Basis) =>
  html`${sayNamedBasis(l, basis)}${
    basis.link && isWeb(basis.link)
      ? html` (<a href=${basis.link} rel="ugc nofollow noopener">${l.msg('المصدر', { id: 'track/source' })} <bdi dir="ltr">${new URL(basis.link).host}</bdi></a>)`
      : nothing
  }`;
