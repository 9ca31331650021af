// `mailconsent suppress`, `unsuppress` and `delivery`: bars on addresses.
import { Argument, type Command } from "commander";
import { DELIVERY_OUTCOMES, type DeliveryOutcome } from "../consent/suppression.ts";
import { counted } from "./counted.ts";
import { readNamedFile } from "./file-error.ts";
import { readAddress } from "./options.ts";
import { type Terminal, withStore } from "./terminal.ts";

interface BarFlags {
  readonly by: string;
  readonly why: string;
}

/** Adds the commands that bar addresses and lift the bars. */
export function addSuppress(program: Command, terminal: Terminal): void {
  program
    .command("suppress")
    .description("bars an address: nothing is sent to it, whatever its consents")
    .argument("<address>", "the address")
    .requiredOption("--by <who>", "who bars it, for the record")
    .requiredOption("--why <reason>", "why, for the record")
    .action(async (address: string, flags: BarFlags) => {
      const email = readAddress(address);
      const { suppressAddress } = await import("../flow/bar-address.ts");
      const isNew = await withStore(terminal, ({ deps }) => suppressAddress(deps, email, flags));
      terminal.print(isNew ? "The address is barred" : "The address was barred by hand before");
    });
  program
    .command("unsuppress")
    .description("lifts the bars on an address; its consents stay as they are")
    .argument("<address>", "the address")
    .requiredOption("--by <who>", "who lifts them, for the record")
    .requiredOption("--why <reason>", "why, for the record")
    .action(async (address: string, flags: BarFlags) => {
      const email = readAddress(address);
      const { unsuppressAddress } = await import("../flow/bar-address.ts");
      const lifted = await withStore(terminal, ({ deps }) => unsuppressAddress(deps, email, flags));
      terminal.print(
        lifted.length === 0
          ? "There is no bar on the address that can be lifted"
          : `Lifted: ${lifted.join(", ")}`,
      );
    });
  addDelivery(program, terminal);
  addDeliveryReport(program, terminal);
}

function addDelivery(program: Command, terminal: Terminal): void {
  program
    .command("delivery")
    .description("takes in what became of a mail: bounces in a row and complaints bar the address")
    .argument("<address>", "where the mail went")
    .addArgument(new Argument("<outcome>", "what became of it").choices(DELIVERY_OUTCOMES))
    .action(async (address: string, outcome: DeliveryOutcome) => {
      const email = readAddress(address);
      const { recordDelivery } = await import("../flow/bar-address.ts");
      const barred = await withStore(terminal, ({ deps }) =>
        recordDelivery(deps, { email, outcome, at: new Date() }, null),
      );
      terminal.print(barred === null ? "Taken in" : `The address is barred: ${barred}`);
    });
}

function addDeliveryReport(program: Command, terminal: Terminal): void {
  program
    .command("delivery-report")
    .description("takes in a bounce or complaint that came back by mail, as a mail server pipes it")
    .argument("<file>", 'the raw message, or "-" for standard input')
    .action(async (file: string) => {
      const { readReport } = await import("../delivery/read-report.ts");
      const deliveries = await readReport(await readNamedFile(file), new Date());
      const { recordReported } = await import("../flow/record-report.ts");
      await withStore(terminal, async ({ deps }) => {
        for (const delivery of deliveries) await recordReported(deps, delivery);
      });
      terminal.print(
        deliveries.length === 0
          ? "Passed over: it is no report of a bounce or complaint"
          : `Taken in: ${counted(deliveries.length, "delivery", "deliveries")}`,
      );
    });
}
