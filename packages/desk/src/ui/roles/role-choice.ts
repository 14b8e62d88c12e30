import type { Language, Role } from '@shura/contract';
import { roles } from '@shura/contract/lists';
import { renderRadios } from '../fields/field.ts';
import { roleWords } from './words.ts';

/** A choice of roles, each with its rights. */
export const renderRoles = (language: Language, legend: string, chosen: Role) =>
  renderRadios({
    ...{ name: 'role', legend, chosen },
    options: roles.map((role) => [role, roleWords[language][role].name, roleWords[language][role].may]),
  });

export const readRole = (form: HTMLFormElement): Role => {
  const chosen = new FormData(form).get('role');
  return roles.find((role) => role === chosen) ?? 'viewer';
};
