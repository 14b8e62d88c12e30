import type { SaidOfFile } from '@shura/client';
import type { AdoptionView } from './adoption-view.ts';
import { findInFile } from './finding.ts';

/** Reads the file, and focuses the result: its posts, the server's question, or its refusal. */
export async function readFile(
  v: AdoptionView,
  form: HTMLFormElement,
  check: () => Readonly<Record<string, string | undefined>>,
  said?: SaidOfFile,
): Promise<void> {
  if (!(await v.adoption.forms.file.send(form, () => findInFile(v, said), check))) return;
  const { asked } = v.adoption;
  if (!asked) v.focus('#review, .linkless h2, #left-out');
  else v.focus(asked.kind === 'refused' ? '.asked .problem' : '.asked h2');
}
