import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';

/** What columns are called where the databases differ: of truth values, of better-auth's instants, and of counts and milliseconds. */
const typesOf = {
  sqlite: { flag: 'integer', date: 'date', large: 'integer' },
  postgres: { flag: 'boolean', date: 'timestamptz', large: 'bigint' },
} as const;
export type Engine = keyof typeof typesOf;

/** The tables of better-auth 1.7 as its own generator writes them, which a test holds them against, and ours of staff. */
export const staffTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { large } = typesOf[engine];
  await accountTables(db, typesOf[engine]);
  await db.schema
    .createTable('member')
    .addColumn('agency', 'text', notNull)
    .addColumn('person', 'text', notNull)
    .addColumn('role', 'text', notNull)
    .addPrimaryKeyConstraint('member_key', ['agency', 'person'])
    .execute();
  await db.schema.createIndex('member_by_person').on('member').column('person').execute();
  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('agency', 'text', notNull)
    .addColumn('role', 'text', notNull)
    .addColumn('email', 'text')
    .addColumn('expires_at', large, notNull)
    .execute();
  await db.schema
    .createTable('draft')
    .addColumn('agency', 'text', notNull)
    .addColumn('about', 'text', notNull)
    .addColumn('content', 'text', notNull)
    .addColumn('version', 'integer', notNull)
    .addColumn('by', 'text', notNull)
    .addColumn('at', large, notNull)
    .addPrimaryKeyConstraint('draft_key', ['agency', 'about'])
    .execute();
  await db.schema
    .createTable('source_key')
    .addColumn('agency', 'text', notNull)
    .addColumn('platform', 'text', notNull)
    .addColumn('sealed', 'text', notNull)
    .addPrimaryKeyConstraint('source_key_key', ['agency', 'platform'])
    .execute();
  await db.schema
    .createTable('known_network')
    .addColumn('person', 'text', notNull)
    .addColumn('network', 'text', notNull)
    .addColumn('until', large, notNull)
    .addPrimaryKeyConstraint('known_network_key', ['person', 'network'])
    .execute();
  await db.schema
    .createTable('sign_in_failure')
    .addColumn('person', 'text', notNull)
    .addColumn('kind', 'text', notNull)
    .addColumn('since', large, notNull)
    .addColumn('unlogged', 'integer', notNull)
    .addPrimaryKeyConstraint('sign_in_failure_key', ['person', 'kind'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('agency', 'text', notNull)
    .addColumn('n', large, notNull)
    .addColumn('at', large, notNull)
    .addColumn('by', 'text')
    .addColumn('did', 'text', notNull)
    .addColumn('on', 'text', notNull)
    .addPrimaryKeyConstraint('audit_key', ['agency', 'n'])
    .execute();
  await neverChanged(db, engine);
};

/** Not even this program changes a line that is written. */
const neverChanged = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  if (engine === 'postgres') {
    await sql`CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the audit log is only ever added to'; END $$`.execute(db);
    await sql`CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to()`.execute(db);
    return;
  }
  for (const change of ['UPDATE', 'DELETE']) {
    await sql`CREATE TRIGGER ${sql.raw(`audit_no_${change.toLowerCase()}`)} BEFORE ${sql.raw(change)} ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END`.execute(db);
  }
};

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const ofUser = (column: ColumnDefinitionBuilder) => column.notNull().references('user.id').onDelete('cascade');
const key = (column: ColumnDefinitionBuilder) => column.primaryKey().notNull();
const unique = (column: ColumnDefinitionBuilder) => column.notNull().unique();

const accountTables = async (db: Kysely<unknown>, { flag, date }: (typeof typesOf)[Engine]) => {
  await db.schema
    .createTable('user')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', notNull)
    .addColumn('email', 'text', unique)
    .addColumn('emailVerified', flag, notNull)
    .addColumn('image', 'text')
    .addColumn('createdAt', date, notNull)
    .addColumn('updatedAt', date, notNull)
    .addColumn('twoFactorEnabled', flag)
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', key)
    .addColumn('expiresAt', date, notNull)
    .addColumn('token', 'text', unique)
    .addColumn('createdAt', date, notNull)
    .addColumn('updatedAt', date, notNull)
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', ofUser)
    .addColumn('method', 'text')
    .execute();
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', key)
    .addColumn('accountId', 'text', notNull)
    .addColumn('providerId', 'text', notNull)
    .addColumn('userId', 'text', ofUser)
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', date)
    .addColumn('refreshTokenExpiresAt', date)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', date, notNull)
    .addColumn('updatedAt', date, notNull)
    .execute();
  await db.schema
    .createTable('verification')
    .addColumn('id', 'text', key)
    .addColumn('identifier', 'text', notNull)
    .addColumn('value', 'text', notNull)
    .addColumn('expiresAt', date, notNull)
    .addColumn('createdAt', date, notNull)
    .addColumn('updatedAt', date, notNull)
    .execute();
  await db.schema
    .createTable('twoFactor')
    .addColumn('id', 'text', key)
    .addColumn('secret', 'text', notNull)
    .addColumn('backupCodes', 'text', notNull)
    .addColumn('userId', 'text', ofUser)
    .addColumn('verified', flag)
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', date)
    // Ours: the time step of the last code that was accepted (RFC 6238 section 5.2).
    .addColumn('lastStep', 'integer')
    .execute();
  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text')
    .addColumn('publicKey', 'text', notNull)
    .addColumn('userId', 'text', ofUser)
    .addColumn('credentialID', 'text', notNull)
    .addColumn('counter', 'integer', notNull)
    .addColumn('deviceType', 'text', notNull)
    .addColumn('backedUp', flag, notNull)
    .addColumn('transports', 'text')
    .addColumn('createdAt', date)
    .addColumn('aaguid', 'text')
    .execute();
  for (const [table, column] of [
    ['session', 'userId'],
    ['account', 'userId'],
    ['verification', 'identifier'],
    ['twoFactor', 'secret'],
    ['twoFactor', 'userId'],
    ['passkey', 'userId'],
    ['passkey', 'credentialID'],
  ] as const) {
    await db.schema.createIndex(`${table}_${column}_idx`).on(table).column(column).execute();
  }
};
