//! The engine as JavaScript sees it, in a browser. Run by wasm-pack.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

use shizha::wasm::Engine;

const SCAM: &str = "😀您涉嫌洗钱，请立即把资金转到安★全★账户，不要告诉任何人";

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap()
}

fn scan(inputs: &[JsValue], options: JsValue) -> Array {
    let inputs: Array = inputs.iter().collect();
    let Ok(reports) = Engine::new().scan(inputs, options) else { panic!("the inputs are well formed") };
    reports.unchecked_into()
}

fn error(result: Result<JsValue, wasm_bindgen::JsError>) -> String {
    let Err(error) = result else { panic!("no error") };
    get(&error.into(), "message").as_string().unwrap()
}

#[wasm_bindgen_test]
fn a_scam_is_reported_with_utf16_offsets_of_the_original() {
    let report = scan(&[SCAM.into()], JsValue::UNDEFINED).get(0);
    assert_eq!(get(&report, "risk"), "dangerous");
    assert_eq!(get(&report, "scam"), "police");
    let text = js_sys::JsString::from(SCAM);
    let findings: Array = get(&report, "findings").unchecked_into();
    assert!(findings.length() > 2);
    let mut disguised = false;
    for finding in findings.iter() {
        let number = |key| get(&finding, key).as_f64().unwrap() as u32;
        let quote = text.slice(number("start"), number("end"));
        assert_eq!(JsValue::from(quote), get(&finding, "text"));
        disguised |= get(&finding, "kind") == "obfuscation";
    }
    assert!(disguised);
}

#[wasm_bindgen_test]
fn reports_come_in_the_order_of_the_inputs() {
    let thread: Array = ["你好", SCAM].into_iter().map(JsValue::from).collect();
    let reports = scan(&["明天见".into(), thread.into(), "".into()], JsValue::NULL);
    let risks: Vec<_> = reports.iter().map(|r| get(&r, "risk").as_string().unwrap()).collect();
    assert_eq!(risks, ["none", "dangerous", "none"]);
    assert!(get(&reports.get(0), "scam").is_null());
}

#[wasm_bindgen_test]
fn a_links_target_and_the_pages_host_are_heard() {
    let object = |fields: &[(&str, JsValue)]| {
        let object = js_sys::Object::new();
        for (key, value) in fields {
            Reflect::set(&object, &(*key).into(), value).unwrap();
        }
        JsValue::from(object)
    };
    let linked = |href: &str| {
        let link = [("message", 0.into()), ("start", 15.into()), ("end", 17.into()), ("href", href.into())];
        let links: Array = std::iter::once(object(&link)).collect();
        object(&[("said", "【顺丰】您的包裹地址有误，请点击更新".into()), ("links", links.into())])
    };
    let inputs = [linked("https://kd.example/"), linked("https://www.sf-express.com/")];
    let reports = scan(&inputs, object(&[("host", "mail.example".into())]));
    let risks: Vec<_> = reports.iter().map(|r| get(&r, "risk").as_string().unwrap()).collect();
    assert_eq!(risks, ["dangerous", "none"]);
}

#[wasm_bindgen_test]
fn lone_surrogates_shift_no_offset() {
    let text = js_sys::JsString::from_char_code(&[0xD800]).concat(&SCAM.into());
    let report = scan(&[text.clone().into()], JsValue::UNDEFINED).get(0);
    let findings: Array = get(&report, "findings").unchecked_into();
    let finding = findings.get(0);
    let number = |key| get(&finding, key).as_f64().unwrap() as u32;
    assert_eq!(JsValue::from(text.slice(number("start"), number("end"))), get(&finding, "text"));
}

#[wasm_bindgen_test]
fn the_catalog_speaks_the_language_asked_for() {
    let engine = Engine::new();
    let Ok(catalog) = engine.catalog("en".into()) else { panic!("English is a language") };
    let scams: Array = get(&catalog, "scams").unchecked_into();
    let regions: Array = get(&catalog, "regions").unchecked_into();
    assert_eq!((scams.length(), regions.length()), (25, 6));
    let hotlines: Array = get(&regions.get(0), "hotlines").unchecked_into();
    let (number, url) = (get(&hotlines.get(0), "number"), get(&hotlines.get(0), "url"));
    assert!((number.is_string() || number.is_null()) && (url.is_string() || url.is_null()));
}

#[wasm_bindgen_test]
fn malformed_calls_are_named() {
    let engine = Engine::new();
    let inputs: Array = ["好".into(), JsValue::from(5)].iter().collect();
    assert_eq!(
        error(engine.scan(inputs, JsValue::UNDEFINED)),
        "input 1: expected a string or an array of strings, or either with links"
    );
    let options = js_sys::Object::new();
    Reflect::set(&options, &"language".into(), &"fr".into()).unwrap();
    let message = error(engine.scan(Array::new(), options.into()));
    assert!(message.starts_with("options: ") && message.contains("fr"), "{message}");
    assert!(error(engine.catalog("fr".into())).starts_with("language: "));
}
