/** Dovecot and Roundcube on this machine alone, in a folder of their own, with letters in one reader's mailbox. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmod, chown, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { until } from "../../../e2e/lib/poll.ts";
import { freePort } from "./ports.ts";

export const READER = "anna";
export const PASSWORD = "orange";
/** Where Debian puts them; Dovecot is not among the programs that everybody is offered. */
export const DOVECOT = "/usr/sbin/dovecot";
export const ROUNDCUBE = "/var/lib/roundcube";
const DATABASE = "roundcube.db";
const SCHEMA = "/usr/share/roundcube/SQL/sqlite.initial.sql";
const DEFAULTS = "/etc/roundcube/defaults.inc.php";

export interface Letter {
  from: string;
  subject: string;
  /** Words, or HTML. */
  body: string;
  isHtml?: boolean;
}

/** As a mail server keeps it. */
function messageOf({ from, subject, body, isHtml = false }: Letter, index: number): string {
  const encode = (words: string) => Buffer.from(words).toString("base64");
  return [
    `From: ${from}`,
    `To: ${READER}@localhost`,
    `Subject: =?utf-8?B?${encode(subject)}?=`,
    `Date: Mon, 02 Mar 2026 10:0${index}:00 +0000`,
    `Message-ID: <letter-${index}@localhost>`,
    "MIME-Version: 1.0",
    `Content-Type: text/${isHtml ? "html" : "plain"}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    encode(body).replaceAll(/.{76}/g, "$&\r\n"),
    "",
  ].join("\r\n");
}

/** Whom a mail server may run as: Dovecot opens no mailbox for root. */
interface User {
  name: string;
  uid: number;
  gid: number;
}

function mailUser(): User {
  const read = (flag: string, ...name: string[]) =>
    spawnSync("id", [flag, ...name], { encoding: "utf8" }).stdout.trim();
  const name = process.getuid?.() === 0 ? "www-data" : read("-un");
  return { name, uid: Number(read("-u", name)), gid: Number(read("-g", name)) };
}

function dovecotConfiguration(folder: string, { name, uid, gid }: User, port: number): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${name}
default_login_user = ${name}
default_internal_group = #${gid}
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
  }
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
}
`;
}

function roundcubeConfiguration(folder: string, imapPort: number): string {
  const settings = {
    db_dsnw: `sqlite:///${folder}/${DATABASE}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    log_dir: `${folder}/logs/`,
    temp_dir: `${folder}/temp/`,
    des_key: "0123456789abcdefghijklmn",
    language: "zh_CN",
    product_name: "Roundcube",
    plugins: "",
    // Two browsers read the same mailbox, and each is to find it as the other does.
    mail_read_time: -1,
    refresh_interval: 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => {
    const written = name === "plugins" ? "[]" : typeof value === "number" ? String(value) : `'${value}'`;
    return `$config['${name}'] = ${written};`;
  });
  return `<?php\n${lines.join("\n")}\n`;
}

/** With the reader and her mark known, which two first visits at once would each want to enter. */
function makeDatabase(file: string): void {
  const entries = `
    INSERT INTO users (username, mail_host, created, preferences)
      VALUES ('${READER}', '127.0.0.1', datetime(), 'a:1:{s:11:"client_hash";s:16:"0123456789abcdef";}');
    INSERT INTO identities (user_id, changed, standard, name, email) VALUES (1, datetime(), 1, 'Anna', '${READER}@localhost');
  `;
  const { status, stdout, stderr } = spawnSync(
    "php",
    ["-r", "(new SQLite3($argv[1]))->exec(file_get_contents($argv[2]) . $argv[3]) or exit(1);", file, SCHEMA, entries],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Roundcube's database was not made: ${stdout}${stderr}`);
}

export interface MailServer {
  /** Roundcube's first page, where the reader logs in. */
  address: string;
  stop: () => Promise<void>;
}

async function giveTo({ uid, gid }: User, folder: string): Promise<void> {
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chown(join(entry.parentPath, entry.name), uid, gid);
  }
}

/** @param letters the mailbox, oldest first */
export async function startMailServer(letters: readonly Letter[]): Promise<MailServer> {
  const folder = await mkdtemp(join(tmpdir(), "shizha-mail-"));
  await chmod(folder, 0o700);
  const user = mailUser();
  const [imapPort, port] = [await freePort(), await freePort()];
  for (const name of ["run", "logs", "temp", "mail/cur", "mail/new", "mail/tmp"]) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const [index, letter] of letters.entries()) {
    await writeFile(join(folder, `mail/cur/${index}.letter:2,S`), messageOf(letter, index));
  }
  await copyFile(DEFAULTS, join(folder, "defaults.inc.php"));
  await writeFile(join(folder, "config.inc.php"), roundcubeConfiguration(folder, imapPort));
  await writeFile(join(folder, "dovecot.conf"), dovecotConfiguration(folder, user, imapPort));
  makeDatabase(join(folder, DATABASE));
  await giveTo(user, folder);

  const children: ChildProcess[] = [];
  /** Groups of processes of their own: PHP's workers do not end with the first of them. */
  const start = (program: string, args: string[], environment: NodeJS.ProcessEnv = {}) => {
    const { uid, gid } = user;
    const identity = process.getuid?.() === 0 ? { uid, gid } : {};
    const env = { ...process.env, ...environment };
    children.push(spawn(program, args, { stdio: "ignore", detached: true, env, cwd: folder, ...identity }));
  };
  const stop = async () => {
    for (const child of children) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.pid === undefined || child.exitCode !== null) continue;
      process.kill(-child.pid);
      await ended;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    start(DOVECOT, ["-F", "-c", join(folder, "dovecot.conf")]);
    start("php", ["-S", `127.0.0.1:${port}`, "-t", ROUNDCUBE], {
      ROUNDCUBE_CONFIG_DIR: folder,
      PHP_CLI_SERVER_WORKERS: "4",
    });
    const address = `http://127.0.0.1:${port}/`;
    await until("Roundcube answers", async () => (await fetch(address)).ok);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
