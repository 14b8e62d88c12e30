// A server with a route without policy, one with a page any site may frame, and one whose staff may act everywhere.
// Must fail with: all have a policy
// Must fail with: require a role if they name an agency of the desk
// Must fail with: forbid other sites to frame their pages
// Must fail with: respond to staff of another agency as for an unknown agency
import { describeRoutes } from '@shura/server/testing';

describeRoutes('a server with a forgotten route', {
  app: (app) => app.get('/api/v1/desk/agencies/:agency/forgotten', (c) => c.json({ people: [] })),
  noticed: /all have a policy|require a role/,
});

describeRoutes('a server with a page that any site may frame', {
  app: (app) => app.get('/framed', (c) => c.html('<p>vote</p>')),
  noticed: /forbid other sites/,
});

describeRoutes('a server whose staff may act in every agency', {
  store: (store) =>
    Promise.resolve({
      ...store,
      rolesOf: async (person) => {
        const roles = await store.rolesOf(person);
        return ['muscat', 'salalah', 'there-is-none'].flatMap((agency) => roles.map(({ role }) => ({ agency, role })));
      },
    }),
  noticed: /respond to staff of another agency/,
});
