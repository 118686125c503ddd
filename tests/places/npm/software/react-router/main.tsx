/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { createHashRouter, Link, Outlet, RouterProvider, useSearchParams } from "react-router";
import { appElement } from "../shared/app-element.ts";

function Frame() {
  return (
    <>
      <nav>
        <Link to="/">首页</Link> <Link to="/about">关于我们</Link>
      </nav>
      <Outlet />
    </>
  );
}

function Message() {
  const [parameters] = useSearchParams();
  return (
    <main>
      <h1>消息</h1>
      <p>{parameters.get("text")}</p>
    </main>
  );
}

const router = createHashRouter([
  {
    element: <Frame />,
    children: [
      { path: "/", element: <h1>首页</h1> },
      { path: "/about", element: <h1>关于我们</h1> },
      { path: "/message", element: <Message /> },
    ],
  },
]);
createRoot(appElement()).render(<RouterProvider router={router} />);
