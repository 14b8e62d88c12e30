/**
 * Node gives what lives for a moment, such as a request, 128 MB before it looks what of it is still needed, and only whoever
 * starts it may say otherwise. With a quarter of that a server needs 70 MB less, and answers as many votes.
 */
export const youngMemory = '--max-semi-space-size=16';

/**
 * Starts this process over with {@link youngMemory}: the same one, before it has opened anything. Node can from 22.15 on; an
 * earlier one goes on with more memory, as does one whose parent talks to it or has set that memory itself.
 */
export const startOverLean = (): void => {
  const isSet = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].some((said) =>
    said.includes('semi-space-size'),
  );
  if (isSet || process.channel || process.platform === 'win32' || !('execve' in process)) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve(execPath, [execPath, youngMemory, ...execArgv, ...argv.slice(1)], env);
};
