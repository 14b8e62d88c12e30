/** The addresses of all servers of a URL: `postgres://user@one,other:5433/shura` names two, as in libpq. */
export const addressesOf = (url: string): readonly string[] => {
  const [, before = '', hosts = '', after = ''] = /^(\w+:\/\/(?:[^/?#]*@)?)([^/?#@]*)(?![^/?#])(.*)$/s.exec(url) ?? [];
  return hosts.split(',').map((host) => before + host + after);
};
