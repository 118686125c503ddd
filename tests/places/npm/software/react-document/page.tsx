/** @jsxImportSource react */
import { useEffect, useState } from "react";

/** A page that React draws from its root element on, first on the server, as Next.js and React Router do. */
export function Page({ text, script }: { text: string; script: string }) {
  const [count, setCount] = useState(0);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <title>聊天</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <h1>聊天</h1>
        <button disabled={!awake} onClick={() => setCount(count + 1)}>{`赞 ${count}`}</button>
        <p id="message">{text}</p>
        <script type="module" src={script} />
      </body>
    </html>
  );
}
