import { invitedSchema, roles } from '@shura/contract';
import { defineCommand } from 'citty';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { CommandError, orCommandError } from '../command-error.ts';

export const invite = defineCommand({
  meta: { description: 'Print a link that makes one person a member of an agency’s staff' },
  args: {
    email: { type: 'positional', required: true, description: 'E-mail address of the person', valueHint: 'ADDRESS' },
    agency: { type: 'string', required: true, description: 'Slug of the agency', valueHint: 'SLUG' },
    role: { type: 'string', default: 'administrator', description: roles.join(', '), valueHint: 'ROLE' },
    server: serverArgument,
  },
  run: orCommandError(async ({ email, agency, role, server }) => {
    if (!roles.some((one) => one === role)) throw new CommandError(`--role has to be one of ${roles.join(', ')}`);
    const call = { ...adminOf(server), path: 'admin/invitations', body: { email, agency, role } };
    process.stdout.write(`${(await callAdmin(invitedSchema, call)).link}\n`);
  }),
});
