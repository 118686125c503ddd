/** Prosody on this machine alone, in a folder of its own, with Converse.js as its web client. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { until } from "../../../e2e/lib/poll.ts";
import { freePort } from "./ports.ts";

const READER = "anna";
const PASSWORD = "orange";

function configuration(folder: string, port: number): string {
  return `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
modules_enabled = { "roster", "saslauth", "disco", "bosh", "websocket", "carbons", "mam", "pep", "vcard4", "vcard_legacy", "private", "blocklist", "bookmarks", "ping", "http_files" }
modules_disabled = { "s2s", "posix" }
c2s_ports = {}
c2s_direct_tls_ports = {}
https_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
http_paths = { files = "/" }
http_files_dir = "${folder}/pages"
http_default_host = "localhost"
consider_bosh_secure = true
consider_websocket_secure = true
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
log = { warn = "${folder}/prosody.log" }
VirtualHost "localhost"
`;
}

function page(port: number): string {
  const settings = {
    authentication: "login",
    auto_login: true,
    auto_away: 0,
    jid: `${READER}@localhost`,
    password: PASSWORD,
    websocket_url: `ws://localhost:${port}/xmpp-websocket`,
    discover_connection_methods: false,
    assets_path: "/dist/",
    view_mode: "fullscreen",
    theme: "default",
    i18n: "en",
    allow_non_roster_messaging: true,
    play_sounds: false,
    show_desktop_notifications: false,
    render_media: false,
    whitelisted_plugins: ["places"],
    blacklisted_plugins: ["converse-omemo"],
  };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>XMPP</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/converse.min.css"></head>
<body class="converse-fullscreen"><div id="conversejs-bg"></div><script type="module">
import "/dist/converse.min.js";
converse.plugins.add("places", { initialize() { window.converseApi = this._converse.api; } });
converse.initialize(${JSON.stringify(settings)});
</script></body></html>`;
}

/** Another account, which writes to the reader. */
export interface Correspondent {
  /** As the reader's client names the account. */
  jid: string;
  /** Sends a message, or corrects the one with that number; its own number. */
  send: (text: string, corrected?: number) => Promise<number>;
}

export interface XmppServer {
  /** The reader's client, which logs in by itself. */
  address: string;
  /** Somebody new: the server keeps what the others said, and the client shows it again. */
  correspondent: () => Promise<Correspondent>;
  stop: () => Promise<void>;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The other account, over BOSH: each request is one POST. */
async function logIn(origin: string, name: string): Promise<Correspondent> {
  let rid = 1_000_000;
  let sid = "";
  const post = async (attributes: string, content = ""): Promise<string> => {
    rid += 1;
    const session = sid === "" ? "" : ` sid='${sid}'`;
    const body = `<body rid='${rid}'${session} xmlns='http://jabber.org/protocol/httpbind' ${attributes}>${content}</body>`;
    const response = await fetch(`${origin}/http-bind`, { method: "POST", body });
    return response.text();
  };
  const expect = (answer: string, wanted: RegExp): string => {
    const found = wanted.exec(answer);
    if (found === null) throw new Error(`Prosody answered ${answer}`);
    return found[1] ?? "";
  };
  const stream = "to='localhost' xmlns:xmpp='urn:xmpp:xbosh'";
  const opened = await post(`${stream} wait='1' hold='1' ver='1.6' xmpp:version='1.0' xml:lang='en'`);
  sid = expect(opened, / sid=['"]([^'"]+)/);
  const secret = Buffer.from(`\0${name}\0${PASSWORD}`).toString("base64");
  const plain = `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`;
  expect(await post("", plain), /<success/);
  await post(`${stream} xmpp:restart='true'`);
  const bind = "<iq type='set' id='b' xmlns='jabber:client'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
  expect(await post("", bind), /<jid>/);
  let sent = 0;
  const send: Correspondent["send"] = async (text, corrected) => {
    sent += 1;
    const correction =
      corrected === undefined ? "" : `<replace id='m${corrected}' xmlns='urn:xmpp:message-correct:0'/>`;
    const attributes = `xmlns='jabber:client' type='chat' id='m${sent}' to='${READER}@localhost'`;
    await post("", `<message ${attributes}><body>${escape(text)}</body>${correction}</message>`);
    return sent;
  };
  return { jid: `${name}@localhost`, send };
}

/** @param converse folder of the unpacked npm package */
export async function startXmppServer(converse: string): Promise<XmppServer> {
  const folder = await mkdtemp(join(tmpdir(), "shizha-xmpp-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  await mkdir(join(folder, "pages"));
  await cp(join(converse, "dist"), join(folder, "pages/dist"), { recursive: true });
  await writeFile(join(folder, "pages/index.html"), page(port));
  await mkdir(join(folder, "data/localhost/accounts"), { recursive: true });
  const enter = (name: string) =>
    writeFile(join(folder, `data/localhost/accounts/${name}.dat`), `return { ["password"] = "${PASSWORD}" };\n`);
  await enter(READER);
  await writeFile(join(folder, "prosody.cfg.lua"), configuration(folder, port));
  const server = spawn("prosody", ["--config", join(folder, "prosody.cfg.lua"), "-F"], { stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until("Prosody answers", async () => (await fetch(`${origin}/`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  let count = 0;
  const correspondent = async () => {
    count += 1;
    const name = `bruno${count}`;
    await enter(name);
    return logIn(origin, name);
  };
  return { address: `${origin}/`, correspondent, stop };
}
