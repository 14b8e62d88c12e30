import { html } from 'lit';
import { takes } from './box-draft.ts';
import { renderForm } from './box-form.ts';
import { renderHeader } from './box-header.ts';
import { renderLate } from './box-problem.ts';
import type { BoxView } from './box-view.ts';

/**
 * Who asks, who reads and under which rules; and the form, while a suggestion may be sent. After a failed request that is
 * also allowed once closed: the server may have received it in time, and then answers a retry with the receipt.
 */
export const renderBox = (v: BoxView) =>
  html`${renderHeader(v)} ${(v.sending || v.problem || takes(v.consultation)) && v.problem?.type !== 'consultation-not-open' ? renderForm(v) : renderLate(v)}`;
