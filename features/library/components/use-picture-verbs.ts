import { useRouter } from "next/navigation";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import {
  creditPicturesAction,
  movePicturesAction,
  removePicturesAction,
  restorePicturesAction,
} from "#features/library/actions.ts";
import { type FormState, untouched } from "#lib/form-state.ts";

type Verb = (state: FormState, form: FormData) => Promise<FormState>;

/** What the verbs have to know of a picture, so that they can be taken back. */
export interface Movable {
  readonly id: string;
  readonly folderId: string | null;
  readonly credit: string;
}

function run(verb: Verb, pictures: readonly { id: string }[], fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const { id } of pictures) form.append("ids", id);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return safely(verb)(untouched, form);
}

/** Puts back what several pictures had before, group by group. */
async function backTo(
  pictures: readonly Movable[],
  before: (picture: Movable) => string,
  put: (group: readonly Movable[], value: string) => Promise<FormState>,
): Promise<FormState> {
  for (const [value, group] of Map.groupBy(pictures, before)) {
    const answer = await put(group, value);
    if (!answer.ok) return answer;
  }
  return { ok: true, message: "Undone." };
}

/** The verbs for some pictures: each tells in a toast what came of it, with the way back where there is one. */
export function usePictureVerbs() {
  const toast = useToast();
  const router = useRouter();
  const finish = async (doing: Promise<FormState>, undo?: () => Promise<FormState>): Promise<FormState> => {
    const answer = await doing;
    const { ok, message = "" } = answer;
    const takeBack = undo && (async () => refreshed(await undo()));
    toast({ message, tone: ok ? "good" : "danger", undo: ok ? takeBack : undefined });
    return refreshed(answer);
  };
  const refreshed = (answer: FormState) => {
    if (answer.ok) router.refresh();
    return answer;
  };
  const put = (pictures: readonly Movable[], folderId: string) =>
    run(movePicturesAction, pictures, { folderId });
  const say = (pictures: readonly Movable[], credit: string) =>
    run(creditPicturesAction, pictures, { credit });
  const restore = (pictures: readonly { id: string }[]) => run(restorePicturesAction, pictures);
  return {
    move: (pictures: readonly Movable[], folderId: string) =>
      finish(put(pictures, folderId), () => backTo(pictures, (one) => one.folderId ?? "", put)),
    credit: (pictures: readonly Movable[], credit: string) =>
      finish(say(pictures, credit), () => backTo(pictures, (one) => one.credit, say)),
    remove: (pictures: readonly { id: string }[]) =>
      finish(run(removePicturesAction, pictures), () => restore(pictures)),
    /** Also where they stand somewhere: there they do not come back by themselves. */
    removeEverywhere: (pictures: readonly { id: string }[]) =>
      finish(run(removePicturesAction, pictures, { confirmed: "on" })),
    restore: (pictures: readonly { id: string }[]) => finish(restore(pictures)),
  };
}
