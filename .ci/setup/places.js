/** What only `npm run test:places` needs: servers and their clients, a long document; too much for every run of the tests. */

/** What is tried, and the Debian packages it needs. */
export const fromDebian = [
  { name: "Prosody", packages: ["prosody"] },
  { name: "the Debian reference", packages: ["debian-reference-zh-cn"] },
  // With php-cgi no web server comes along: PHP brings one for tests.
  { name: "Roundcube with Dovecot", packages: ["roundcube-core", "roundcube-sqlite3", "dovecot-imapd", "php-cgi"] },
];

/** Without its dependencies, as its bundle holds them. */
export const converse = { name: "converse.js", version: "14.0.0", folder: "target/places/converse-14.0.0" };
