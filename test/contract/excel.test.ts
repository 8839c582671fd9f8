import { openHost } from "../support/excelHost/openHost";
import { fromModel } from "../support/excelHost/fromModel";
import { describeWorkbookContract } from "./workbookContract";

describeWorkbookContract("Excel", { hearsEdits: true }, (model) => openHost(fromModel(model)));
