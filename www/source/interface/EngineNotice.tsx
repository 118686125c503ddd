import { usePreferences } from "../preferences/context";

/** Says plainly that nothing is being judged: silence could be read as "no sign found". */
export function EngineNotice({ error }: { error: string }) {
  const { messages } = usePreferences();
  const { title, text, reload, detail } = messages.engineFailure;
  return (
    <div class="notice" role="alert">
      <p class="notice-title">{title}</p>
      <p>{text}</p>
      <p class="notice-detail">{detail(error)}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {reload}
      </button>
    </div>
  );
}
