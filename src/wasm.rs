//! The engine for JavaScript: the only file that knows of it. It converts, and leaves everything else to [`Scanner`].

use crate::{Input, Language, ScanOptions, Scanner};
use serde::{Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// The engine. Build one and keep it: building costs milliseconds, scanning microseconds.
#[wasm_bindgen]
pub struct Engine {
    scanner: Scanner,
}

#[wasm_bindgen]
impl Engine {
    /// Builds the engine from the embedded lexicon.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Engine {
        Engine { scanner: Scanner::embedded() }
    }

    /// Scans each input on its own and gives one report for each, in the same order.
    ///
    /// Throws an `Error` that names the input's index when it is neither a string nor an array of strings, nor either with links, or
    /// the option that is malformed.
    #[wasm_bindgen(unchecked_return_type = "Report[]")]
    pub fn scan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Input[]")] inputs: js_sys::Array,
        #[wasm_bindgen(unchecked_optional_param_type = "ScanOptions")] options: JsValue,
    ) -> Result<JsValue, JsError> {
        let options: ScanOptions = if options.is_undefined() || options.is_null() {
            ScanOptions::default()
        } else {
            from_js(options).map_err(|e| JsError::new(&format!("options: {e}")))?
        };
        let read = |(index, input)| {
            from_js(input).map_err(|_| {
                JsError::new(&format!("input {index}: expected a string or an array of strings, or either with links"))
            })
        };
        let inputs: Vec<Input> = inputs.iter().enumerate().map(read).collect::<Result<_, _>>()?;
        to_js(&self.scanner.scan_all(&inputs, &options))
    }

    /// Names, rules and advice of all scam types and the hotlines of all regions, in one language.
    ///
    /// Throws an `Error` when the language is none of `zh-CN`, `zh-TW`, `en`.
    #[wasm_bindgen(unchecked_return_type = "Catalog")]
    pub fn catalog(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: JsValue,
    ) -> Result<JsValue, JsError> {
        let language: Language = from_js(language).map_err(|e| JsError::new(&format!("language: {e}")))?;
        to_js(&self.scanner.catalog(language))
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::from_value(value)
}

/// `null` for what is absent, as the declarations say.
fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::new().serialize_missing_as_null(true)).map_err(|e| JsError::new(&e.to_string()))
}
