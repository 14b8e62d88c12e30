import { html } from 'lit';
import { takes } from './box-draft.ts';
import { renderForm } from './box-form.ts';
import { renderHeader } from './box-header.ts';
import { renderLate } from './box-problem.ts';
import type { BoxView } from './box-view.ts';

/** Who asks, who reads and under which rules; and the form, while suggestions are taken. */
export const renderBox = (v: BoxView) =>
  html`${renderHeader(v)} ${takes(v.consultation) && v.problem?.type !== 'consultation-not-open' ? renderForm(v) : renderLate(v)}`;
