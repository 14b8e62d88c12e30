import * as v from 'valibot';
import { limits } from './limits.ts';
import { instantSchema } from './polls.ts';
import { bilingualSchema, slugSchema } from './text.ts';

/** Work of one agency's staff among themselves. None of it is ever public. */

/** `GET …/colleagues`: the members to whom a suggestion may be assigned, whose role may answer. */
export const colleaguesSchema = v.object({
  people: v.array(v.object({ id: v.string(), name: v.string(), you: v.boolean() })),
});
export type Colleagues = v.InferOutput<typeof colleaguesSchema>;

/** Body of `PUT …/suggestions/:reference/assignment`. */
export const assignSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('person'), id: v.pipe(v.string(), v.maxLength(100)) }),
  /** An office of the agency's list. */
  v.strictObject({ kind: v.literal('office'), id: slugSchema }),
  v.strictObject({ kind: v.literal('none') }),
]);
export type Assign = v.InferOutput<typeof assignSchema>;

/** Who a suggestion is assigned to. */
export const assignedSchema = v.variant('kind', [
  v.object({ kind: v.literal('person'), id: v.string(), name: v.string() }),
  v.object({ kind: v.literal('office'), id: slugSchema, name: bilingualSchema }),
]);
export type Assigned = v.InferOutput<typeof assignedSchema>;

/** Body of `POST …/suggestions/:reference/notes`. */
export const addNoteSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(limits.note * limits.unitsPerGrapheme)),
});

/** A note by staff. Its author may have left. */
export const noteSchema = v.object({ by: v.string(), at: instantSchema, text: v.string() });
export type Note = v.InferOutput<typeof noteSchema>;
