// A server with a route without policy, one with a page any site may frame, and one whose staff may act everywhere.
// Must fail with: have a policy, every one
// Must fail with: are under a role wherever they name an agency of the desk
// Must fail with: stand in no frame of another site where they are pages
// Must fail with: answer the staff of another agency as if there were none
import { describeRoutes } from '@shura/server/testing';

describeRoutes('a server with a forgotten route', {
  app: (app) => app.get('/api/v1/desk/agencies/:agency/forgotten', (c) => c.json({ people: [] })),
  noticed: /have a policy|are under a role/,
});

describeRoutes('a server with a page that may stand in any frame', {
  app: (app) => app.get('/framed', (c) => c.html('<p>vote</p>')),
  noticed: /stand in no frame/,
});

describeRoutes('a server that is one agency', {
  store: (store) =>
    Promise.resolve({
      ...store,
      rolesOf: async (person) => {
        const roles = await store.rolesOf(person);
        return ['muscat', 'salalah', 'there-is-none'].flatMap((agency) => roles.map(({ role }) => ({ agency, role })));
      },
    }),
  noticed: /the staff of another agency/,
});
