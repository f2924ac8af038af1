// @ts-nocheck
// Made from schema/ by `npm run generate`: change it there.

export const command_blockdev_add = validate10;
const schema11 = {"$ref":"all#/$defs/BlockdevOptions","$id":"command_blockdev_add"};
const schema13 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"file"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device.","type":"string"},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device.","type":"string"},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"size":{"description":"Length in bytes (default: 1 GiB).","type":"integer","minimum":0,"maximum":9007199254740991},"latency-ns":{"description":"Time that a request takes, in nanoseconds (default: 0).","type":"integer","minimum":0,"maximum":1000000000000},"read-zeroes":{"description":"Reads give zeroes, not whatever the buffer held (default: off).","type":"boolean"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"qcow2"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"backing":{"$ref":"#/$defs/BlockdevRefOrNull"},"data-file":{"$ref":"#/$defs/BlockdevRef"},"snapshot":{"description":"Show a snapshot inside the image, by id or name, read-only (an extension).","type":"string"},"implicit-files":{"$ref":"#/$defs/Qcow2ImplicitFiles"},"lazy-refcounts":{"description":"Accepted; refcounts are always written before what relies on them.","type":"boolean"},"pass-discard-request":{"description":"Give the space of clusters that clients discard back to the host (default: as discard says).","type":"boolean"},"pass-discard-snapshot":{"description":"Give the space of deleted snapshots back to the host (default: on).","type":"boolean"},"pass-discard-other":{"description":"Give space that is freed otherwise back to the host (default: off).","type":"boolean"},"discard-no-unref":{"description":"Discarded clusters read as zeroes and keep their place in the file (default: off).","type":"boolean"},"overlap-check":{"$ref":"#/$defs/Qcow2OverlapCheck"},"cache-size":{"description":"Bytes of the L2 and refcount caches together.","type":"integer","minimum":0,"maximum":1099511627776},"l2-cache-size":{"description":"Bytes of L2 tables held in memory (default: all of them, up to 32 MiB).","type":"integer","minimum":0,"maximum":17179869184},"l2-cache-entry-size":{"description":"Bytes of an L2 table that are read at once, a power of two (default: 4096, at most a cluster).","type":"integer","minimum":512,"maximum":2097152},"refcount-cache-size":{"description":"Bytes of refcounts held in memory (default: four clusters).","type":"integer","minimum":0,"maximum":17179869184},"cache-clean-interval":{"description":"Seconds after which tables that nobody uses leave memory; 0: never (default: 600).","type":"integer","minimum":0,"maximum":1000000}},"required":["driver","file"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"offset":{"description":"Where in the node below this one begins, in bytes (default: 0).","type":"integer","minimum":0,"maximum":9007199254740991},"size":{"description":"Length of this node in bytes (default: to the end of the node below, and following it).","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file"],"additionalProperties":false}]};
const schema14 = {"description":"What becomes of a discard request.","type":"string","enum":["ignore","unmap"]};
const schema15 = {"description":"Use of the host's page cache.","type":"object","properties":{"direct":{"description":"Bypass the page cache, with O_DIRECT (default: off).","type":"boolean"},"no-flush":{"description":"Ignore flush requests: fast, and unsafe when the host crashes (default: off).","type":"boolean"}},"additionalProperties":false};
const schema16 = {"description":"Whether writes of zeroes are turned into cheaper operations.","type":"string","enum":["off","on","unmap"]};
const schema17 = {"description":"Three-way choice.","type":"string","enum":["auto","on","off"]};
const schema18 = {"description":"How the host's I/O is made.","type":"string","enum":["threads","native","io_uring"]};
const schema32 = {"description":"Which files an image's header may open.","type":"string","enum":["any","same-directory","none"]};
const schema33 = {"description":"Which metadata a write must not hit, so that a damaged image is not damaged further.","type":"string","enum":["none","constant","cached","all"]};
const func2 = Object.prototype.hasOwnProperty;
const schema30 = {"description":"A node: the name of one that exists, or the options of one to open.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};
const wrapper0 = {validate: validate12};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},message:"must be string,object"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate13.errors = vErrors;
return false;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"A node, or null for none.","type":["string","null","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be string,null,object"}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate15.errors = vErrors;
return false;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema13.oneOf[0].properties, key0))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate12.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate12.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate12.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate12.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate12.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate12.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema13.oneOf[1].properties, key2))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate12.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate12.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate12.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate12.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate12.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate12.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema13.oneOf[2].properties, key4))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate12.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate12.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate12.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate12.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema13.oneOf[3].properties, key6))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("qcow2" !== data.driver){
validate12.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.backing !== undefined){
const _errs121 = errors;
if(!(validate15(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["data-file"] !== undefined){
const _errs122 = errors;
if(!(validate13(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.snapshot !== undefined){
const _errs123 = errors;
if(typeof data.snapshot !== "string"){
validate12.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["implicit-files"] !== undefined){
let data49 = data["implicit-files"];
const _errs125 = errors;
if(typeof data49 !== "string"){
validate12.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data49 === "any") || (data49 === "same-directory")) || (data49 === "none"))){
validate12.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs125 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["lazy-refcounts"] !== undefined){
const _errs128 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-request"] !== undefined){
const _errs130 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-snapshot"] !== undefined){
const _errs132 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs132 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-other"] !== undefined){
const _errs134 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs134 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["discard-no-unref"] !== undefined){
const _errs136 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs136 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["overlap-check"] !== undefined){
let data55 = data["overlap-check"];
const _errs138 = errors;
if(typeof data55 !== "string"){
validate12.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data55 === "none") || (data55 === "constant")) || (data55 === "cached")) || (data55 === "all"))){
validate12.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-size"] !== undefined){
let data56 = data["cache-size"];
const _errs141 = errors;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
validate12.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if(typeof data56 == "number"){
if(data56 > 1099511627776 || isNaN(data56)){
validate12.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},message:"must be <= 1099511627776"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate12.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-size"] !== undefined){
let data57 = data["l2-cache-size"];
const _errs143 = errors;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
validate12.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if(typeof data57 == "number"){
if(data57 > 17179869184 || isNaN(data57)){
validate12.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate12.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs143 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-entry-size"] !== undefined){
let data58 = data["l2-cache-entry-size"];
const _errs145 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate12.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs145){
if(typeof data58 == "number"){
if(data58 > 2097152 || isNaN(data58)){
validate12.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152},message:"must be <= 2097152"}];
return false;
}
else {
if(data58 < 512 || isNaN(data58)){
validate12.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512"}];
return false;
}
}
}
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["refcount-cache-size"] !== undefined){
let data59 = data["refcount-cache-size"];
const _errs147 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate12.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs147){
if(typeof data59 == "number"){
if(data59 > 17179869184 || isNaN(data59)){
validate12.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate12.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-clean-interval"] !== undefined){
let data60 = data["cache-clean-interval"];
const _errs149 = errors;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
validate12.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs149){
if(typeof data60 == "number"){
if(data60 > 1000000 || isNaN(data60)){
validate12.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate12.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs149 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs151 = errors;
if(errors === _errs151){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key8 in data){
if(!(func2.call(schema13.oneOf[4].properties, key8))){
validate12.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data.driver !== undefined){
const _errs154 = errors;
if("raw" !== data.driver){
validate12.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs154 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs155 = errors;
if(typeof data["node-name"] !== "string"){
validate12.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs155 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data63 = data.discard;
const _errs157 = errors;
if(typeof data63 !== "string"){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data63 === "ignore") || (data63 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data64 = data.cache;
const _errs160 = errors;
const _errs161 = errors;
if(errors === _errs161){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs163 = errors;
for(const key9 in data64){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data64.direct !== undefined){
const _errs164 = errors;
if(typeof data64.direct !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs164 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data64["no-flush"] !== undefined){
const _errs166 = errors;
if(typeof data64["no-flush"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs166 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs160 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs168 = errors;
if(typeof data["read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs168 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs170 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs170 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data69 = data["detect-zeroes"];
const _errs172 = errors;
if(typeof data69 !== "string"){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data69 === "off") || (data69 === "on")) || (data69 === "unmap"))){
validate12.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs172 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs175 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.offset !== undefined){
let data71 = data.offset;
const _errs176 = errors;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
validate12.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if(typeof data71 == "number"){
if(data71 > 9007199254740991 || isNaN(data71)){
validate12.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data71 < 0 || isNaN(data71)){
validate12.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs176 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.size !== undefined){
let data72 = data.size;
const _errs178 = errors;
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if(typeof data72 == "number"){
if(data72 > 9007199254740991 || isNaN(data72)){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data72 < 0 || isNaN(data72)){
validate12.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs178 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_add" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const command_blockdev_del = validate20;
const schema37 = {"type":"object","required":["node-name"],"properties":{"node-name":{"description":"The node's name.","type":"string"}},"additionalProperties":false,"$id":"command_blockdev_del"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate20.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const command_blockdev_reopen = validate21;
const schema38 = {"type":"object","required":["options"],"properties":{"options":{"description":"The options of each node, as for blockdev-add. An option that refers to a child may name another node.","type":"array","items":{"$ref":"all#/$defs/BlockdevOptions"}}},"additionalProperties":false,"$id":"command_blockdev_reopen"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema13.oneOf[0].properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate22.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate22.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate22.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate22.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate22.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate22.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate22.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema13.oneOf[1].properties, key2))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate22.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate22.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate22.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate22.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate22.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate22.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate22.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema13.oneOf[2].properties, key4))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate22.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate22.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate22.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate22.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate22.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema13.oneOf[3].properties, key6))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("qcow2" !== data.driver){
validate22.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate22.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.backing !== undefined){
const _errs121 = errors;
if(!(validate15(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["data-file"] !== undefined){
const _errs122 = errors;
if(!(validate13(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.snapshot !== undefined){
const _errs123 = errors;
if(typeof data.snapshot !== "string"){
validate22.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["implicit-files"] !== undefined){
let data49 = data["implicit-files"];
const _errs125 = errors;
if(typeof data49 !== "string"){
validate22.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data49 === "any") || (data49 === "same-directory")) || (data49 === "none"))){
validate22.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs125 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["lazy-refcounts"] !== undefined){
const _errs128 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-request"] !== undefined){
const _errs130 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-snapshot"] !== undefined){
const _errs132 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs132 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-other"] !== undefined){
const _errs134 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs134 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["discard-no-unref"] !== undefined){
const _errs136 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs136 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["overlap-check"] !== undefined){
let data55 = data["overlap-check"];
const _errs138 = errors;
if(typeof data55 !== "string"){
validate22.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data55 === "none") || (data55 === "constant")) || (data55 === "cached")) || (data55 === "all"))){
validate22.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-size"] !== undefined){
let data56 = data["cache-size"];
const _errs141 = errors;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
validate22.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if(typeof data56 == "number"){
if(data56 > 1099511627776 || isNaN(data56)){
validate22.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},message:"must be <= 1099511627776"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate22.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-size"] !== undefined){
let data57 = data["l2-cache-size"];
const _errs143 = errors;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
validate22.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if(typeof data57 == "number"){
if(data57 > 17179869184 || isNaN(data57)){
validate22.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate22.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs143 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-entry-size"] !== undefined){
let data58 = data["l2-cache-entry-size"];
const _errs145 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate22.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs145){
if(typeof data58 == "number"){
if(data58 > 2097152 || isNaN(data58)){
validate22.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152},message:"must be <= 2097152"}];
return false;
}
else {
if(data58 < 512 || isNaN(data58)){
validate22.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512"}];
return false;
}
}
}
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["refcount-cache-size"] !== undefined){
let data59 = data["refcount-cache-size"];
const _errs147 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate22.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs147){
if(typeof data59 == "number"){
if(data59 > 17179869184 || isNaN(data59)){
validate22.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate22.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-clean-interval"] !== undefined){
let data60 = data["cache-clean-interval"];
const _errs149 = errors;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
validate22.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs149){
if(typeof data60 == "number"){
if(data60 > 1000000 || isNaN(data60)){
validate22.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate22.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs149 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs151 = errors;
if(errors === _errs151){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key8 in data){
if(!(func2.call(schema13.oneOf[4].properties, key8))){
validate22.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data.driver !== undefined){
const _errs154 = errors;
if("raw" !== data.driver){
validate22.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs154 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs155 = errors;
if(typeof data["node-name"] !== "string"){
validate22.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs155 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data63 = data.discard;
const _errs157 = errors;
if(typeof data63 !== "string"){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data63 === "ignore") || (data63 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data64 = data.cache;
const _errs160 = errors;
const _errs161 = errors;
if(errors === _errs161){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs163 = errors;
for(const key9 in data64){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data64.direct !== undefined){
const _errs164 = errors;
if(typeof data64.direct !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs164 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data64["no-flush"] !== undefined){
const _errs166 = errors;
if(typeof data64["no-flush"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs166 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs160 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs168 = errors;
if(typeof data["read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs168 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs170 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs170 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data69 = data["detect-zeroes"];
const _errs172 = errors;
if(typeof data69 !== "string"){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data69 === "off") || (data69 === "on")) || (data69 === "unmap"))){
validate22.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs172 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs175 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.offset !== undefined){
let data71 = data.offset;
const _errs176 = errors;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
validate22.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if(typeof data71 == "number"){
if(data71 > 9007199254740991 || isNaN(data71)){
validate22.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data71 < 0 || isNaN(data71)){
validate22.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs176 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.size !== undefined){
let data72 = data.size;
const _errs178 = errors;
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if(typeof data72 == "number"){
if(data72 > 9007199254740991 || isNaN(data72)){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data72 < 0 || isNaN(data72)){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs178 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_reopen" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "options")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.options !== undefined){
let data0 = data.options;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate22(data0[i0], {instancePath:instancePath+"/options/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const command_query_named_block_nodes = validate28;
const schema61 = {"type":"object","properties":{"flat":{"description":"Leave out data of backing nodes; there is none at present.","type":"boolean"}},"additionalProperties":false,"$id":"command_query_named_block_nodes"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_named_block_nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const command_block_resize = validate29;
const schema62 = {"type":"object","required":["size"],"properties":{"device":{"description":"Not supported: name the node.","type":"string"},"node-name":{"description":"The node's name.","type":"string"},"size":{"description":"The new length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_resize"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_resize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.size === undefined) && (missing0 = "size")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "node-name")) || (key0 === "size"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate29.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["node-name"] !== undefined){
const _errs4 = errors;
if(typeof data["node-name"] !== "string"){
validate29.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate29.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const command_query_blockstats = validate30;
const schema63 = {"type":"object","properties":{"query-nodes":{"description":"All nodes by their names. Otherwise only devices, of which there are none, are listed: the answer is empty.","type":"boolean"}},"additionalProperties":false,"$id":"command_query_blockstats"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_blockstats" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "query-nodes")){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["query-nodes"] !== undefined){
if(typeof data["query-nodes"] !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/query-nodes",schemaPath:"#/properties/query-nodes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const command_block_export_add = validate31;
const schema64 = {"$ref":"all#/$defs/BlockExportOptions","$id":"command_block_export_add"};
const schema65 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"fuse"},"id":{"description":"The export's name, unique among exports.","type":"string"},"node-name":{"description":"The node to export.","type":"string"},"writable":{"description":"Clients may write (default: off).","type":"boolean"},"writethrough":{"description":"Flush after each write; only off is supported (default: off).","type":"boolean"},"iothread":{"$ref":"#/$defs/BlockExportIOThread"},"fixed-iothread":{"description":"The node stays in the iothread; only off is supported (default: off).","type":"boolean"},"mountpoint":{"description":"Path of an existing regular file, over which the export is mounted; it may be the image itself.","type":"string"},"growable":{"description":"Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).","type":"boolean"},"allow-other":{"$ref":"#/$defs/FuseExportAllowOther"},"uring":{"description":"FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).","type":"boolean"},"io-uring":{"description":"Another spelling of uring.","type":"boolean"},"queue-depth":{"description":"Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.","type":"integer","minimum":1,"maximum":1024},"max-request":{"description":"Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).","type":"integer","minimum":4096,"maximum":1048576},"passthrough":{"$ref":"#/$defs/FusePassthrough"}},"required":["type","id","node-name","mountpoint"],"additionalProperties":false}]};
const schema66 = {"description":"One iothread, or several.","type":["string","array"],"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}};
const schema67 = {"description":"Whether users other than the daemon's own get in.","type":"string","enum":["off","on","auto"]};
const schema68 = {"description":"Whether the kernel reads and writes the image without the daemon.","type":"string","enum":["off","on","auto"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "fuse"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.type === undefined) && (missing1 = "type")) || ((data.id === undefined) && (missing1 = "id"))) || ((data["node-name"] === undefined) && (missing1 = "node-name"))) || ((data.mountpoint === undefined) && (missing1 = "mountpoint"))){
validate32.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema65.oneOf[0].properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate32.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs8 = errors;
if(typeof data["node-name"] !== "string"){
validate32.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writable !== undefined){
const _errs10 = errors;
if(typeof data.writable !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writethrough !== undefined){
const _errs12 = errors;
if(typeof data.writethrough !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
let data5 = data.iothread;
const _errs14 = errors;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
validate32.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/type",keyword:"type",params:{type: schema66.type},message:"must be string,array"}];
return false;
}
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(!(Array.isArray(data5))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data5[i0] !== "string"){
validate32.errors = [{instancePath:instancePath+"/iothread/" + i0,schemaPath:"#/$defs/BlockExportIOThread/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate32.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs24 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs26 = errors;
if(typeof data.mountpoint !== "string"){
validate32.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs28 = errors;
if(typeof data.growable !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
let data10 = data["allow-other"];
const _errs30 = errors;
if(typeof data10 !== "string"){
validate32.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "auto"))){
validate32.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs33 = errors;
if(typeof data.uring !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs35 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data13 = data["queue-depth"];
const _errs37 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate32.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if(typeof data13 == "number"){
if(data13 > 1024 || isNaN(data13)){
validate32.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate32.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data14 = data["max-request"];
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate32.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if(typeof data14 == "number"){
if(data14 > 1048576 || isNaN(data14)){
validate32.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data14 < 4096 || isNaN(data14)){
validate32.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
let data15 = data.passthrough;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate32.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "off") || (data15 === "on")) || (data15 === "auto"))){
validate32.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_add" */;
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

export const command_block_export_del = validate34;
const schema69 = {"type":"object","required":["id"],"properties":{"id":{"description":"The export's name.","type":"string"},"mode":{"$ref":"all#/$defs/BlockExportRemoveMode"}},"additionalProperties":false,"$id":"command_block_export_del"};
const schema70 = {"description":"How an export is removed.","type":"string","enum":["safe","hard"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "mode"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate34.errors = [{instancePath:instancePath+"/mode",schemaPath:"all#/$defs/BlockExportRemoveMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "safe") || (data1 === "hard"))){
validate34.errors = [{instancePath:instancePath+"/mode",schemaPath:"all#/$defs/BlockExportRemoveMode/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const command_query_block_exports = validate35;
const schema71 = {"$ref":"all#/$defs/Empty","$id":"command_query_block_exports"};
const schema72 = {"description":"No members.","type":"object","properties":{},"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block_exports" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate35.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const command_qmp_capabilities = validate36;
const schema73 = {"type":"object","properties":{"enable":{"description":"Capabilities to switch on, out of those in the greeting.","type":"array","items":{"$ref":"all#/$defs/QMPCapability"}}},"additionalProperties":false,"$id":"command_qmp_capabilities"};
const schema74 = {"description":"Abilities of a session that a client may switch on with qmp_capabilities.","type":"string","enum":["oob"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
let data0 = data.enable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate36.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"all#/$defs/QMPCapability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data1 === "oob")){
validate36.errors = [{instancePath:instancePath+"/enable/" + i0,schemaPath:"all#/$defs/QMPCapability/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const command_query_version = validate37;
const schema75 = {"$ref":"all#/$defs/Empty","$id":"command_query_version"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_version" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate37.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate37.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const command_query_commands = validate38;
const schema77 = {"$ref":"all#/$defs/Empty","$id":"command_query_commands"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_commands" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate38.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

export const command_quit = validate39;
const schema79 = {"$ref":"all#/$defs/Empty","$id":"command_quit"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_quit" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate39.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate39.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

export const command_object_add = validate40;
const schema81 = {"$ref":"all#/$defs/ObjectOptions","$id":"command_object_add"};
const schema82 = {"type":"object","discriminator":{"propertyName":"qom-type"},"required":["qom-type"],"oneOf":[{"type":"object","properties":{"qom-type":{"const":"iothread"},"id":{"description":"Its name.","type":"string"},"poll-max-ns":{"description":"Without effect.","type":"integer","minimum":0},"poll-grow":{"description":"Without effect.","type":"integer","minimum":0},"poll-shrink":{"description":"Without effect.","type":"integer","minimum":0},"cpu":{"description":"The CPU to run on (an extension of storaged; default: the scheduler chooses).","type":"integer","minimum":0,"maximum":1023}},"required":["qom-type","id"],"additionalProperties":false}]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_add" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data["qom-type"] !== undefined){
const _errs6 = errors;
if("iothread" !== data["qom-type"]){
validate40.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate40.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate40.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate40.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate40.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate40.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate40.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate40.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023},message:"must be <= 1023"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate40.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0},message:"value of tag \"qom-type\" must be in oneOf"}];
return false;
}
}
else {
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0},message:"tag \"qom-type\" must be string"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const command_object_del = validate41;
const schema83 = {"type":"object","required":["id"],"properties":{"id":{"description":"Its name.","type":"string"}},"additionalProperties":false,"$id":"command_object_del"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const command_query_iothreads = validate42;
const schema84 = {"$ref":"all#/$defs/Empty","$id":"command_query_iothreads"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_iothreads" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate42.errors = [{instancePath,schemaPath:"all#/$defs/Empty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"all#/$defs/Empty/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const type_BlockdevOptions = validate43;
const schema86 = {"$ref":"all#/$defs/BlockdevOptions","$id":"type_BlockdevOptions"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "file"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.filename === undefined) && (missing1 = "filename"))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema13.oneOf[0].properties, key0))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("file" !== data.driver){
validate44.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs6 = errors;
if(typeof data["node-name"] !== "string"){
validate44.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
let data2 = data.discard;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ignore") || (data2 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
let data3 = data.cache;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs14 = errors;
for(const key1 in data3){
if(!((key1 === "direct") || (key1 === "no-flush"))){
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data3.direct !== undefined){
const _errs15 = errors;
if(typeof data3.direct !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3["no-flush"] !== undefined){
const _errs17 = errors;
if(typeof data3["no-flush"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs19 = errors;
if(typeof data["read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs21 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
let data8 = data["detect-zeroes"];
const _errs23 = errors;
if(typeof data8 !== "string"){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "off") || (data8 === "on")) || (data8 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filename !== undefined){
const _errs26 = errors;
if(typeof data.filename !== "string"){
validate44.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/0/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.locking !== undefined){
let data10 = data.locking;
const _errs28 = errors;
if(typeof data10 !== "string"){
validate44.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "on")) || (data10 === "off"))){
validate44.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.aio !== undefined){
let data11 = data.aio;
const _errs31 = errors;
if(typeof data11 !== "string"){
validate44.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "threads") || (data11 === "native")) || (data11 === "io_uring"))){
validate44.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.driver === undefined) && (missing2 = "driver")) || ((data.filename === undefined) && (missing2 = "filename"))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(func2.call(schema13.oneOf[1].properties, key2))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.driver !== undefined){
const _errs37 = errors;
if("host_device" !== data.driver){
validate44.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs38 = errors;
if(typeof data["node-name"] !== "string"){
validate44.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
let data14 = data.discard;
const _errs40 = errors;
if(typeof data14 !== "string"){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "ignore") || (data14 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
let data15 = data.cache;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs46 = errors;
for(const key3 in data15){
if(!((key3 === "direct") || (key3 === "no-flush"))){
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data15.direct !== undefined){
const _errs47 = errors;
if(typeof data15.direct !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data15["no-flush"] !== undefined){
const _errs49 = errors;
if(typeof data15["no-flush"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs51 = errors;
if(typeof data["read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs53 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
let data20 = data["detect-zeroes"];
const _errs55 = errors;
if(typeof data20 !== "string"){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "off") || (data20 === "on")) || (data20 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs58 = errors;
if(typeof data.filename !== "string"){
validate44.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/1/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
let data22 = data.locking;
const _errs60 = errors;
if(typeof data22 !== "string"){
validate44.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data22 === "auto") || (data22 === "on")) || (data22 === "off"))){
validate44.errors = [{instancePath:instancePath+"/locking",schemaPath:"#/$defs/OnOffAuto/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
let data23 = data.aio;
const _errs63 = errors;
if(typeof data23 !== "string"){
validate44.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "threads") || (data23 === "native")) || (data23 === "io_uring"))){
validate44.errors = [{instancePath:instancePath+"/aio",schemaPath:"#/$defs/BlockdevAioOptions/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.driver === undefined) && (missing3 = "driver")){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key4 in data){
if(!(func2.call(schema13.oneOf[2].properties, key4))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.driver !== undefined){
const _errs69 = errors;
if("null-co" !== data.driver){
validate44.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["node-name"] !== undefined){
const _errs70 = errors;
if(typeof data["node-name"] !== "string"){
validate44.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs70 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.discard !== undefined){
let data26 = data.discard;
const _errs72 = errors;
if(typeof data26 !== "string"){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data26 === "ignore") || (data26 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.cache !== undefined){
let data27 = data.cache;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs78 = errors;
for(const key5 in data27){
if(!((key5 === "direct") || (key5 === "no-flush"))){
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs78 === errors){
if(data27.direct !== undefined){
const _errs79 = errors;
if(typeof data27.direct !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs79 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data27["no-flush"] !== undefined){
const _errs81 = errors;
if(typeof data27["no-flush"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs81 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-only"] !== undefined){
const _errs83 = errors;
if(typeof data["read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["auto-read-only"] !== undefined){
const _errs85 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["detect-zeroes"] !== undefined){
let data32 = data["detect-zeroes"];
const _errs87 = errors;
if(typeof data32 !== "string"){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data32 === "off") || (data32 === "on")) || (data32 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.size !== undefined){
let data33 = data.size;
const _errs90 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs90){
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["latency-ns"] !== undefined){
let data34 = data["latency-ns"];
const _errs92 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate44.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if(typeof data34 == "number"){
if(data34 > 1000000000000 || isNaN(data34)){
validate44.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate44.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/2/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data["read-zeroes"] !== undefined){
const _errs94 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/2/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.file === undefined) && (missing4 = "file"))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data){
if(!(func2.call(schema13.oneOf[3].properties, key6))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data.driver !== undefined){
const _errs99 = errors;
if("qcow2" !== data.driver){
validate44.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"},message:"must be equal to constant"}];
return false;
}
var valid24 = _errs99 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["node-name"] !== undefined){
const _errs100 = errors;
if(typeof data["node-name"] !== "string"){
validate44.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs100 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.discard !== undefined){
let data38 = data.discard;
const _errs102 = errors;
if(typeof data38 !== "string"){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "ignore") || (data38 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.cache !== undefined){
let data39 = data.cache;
const _errs105 = errors;
const _errs106 = errors;
if(errors === _errs106){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs108 = errors;
for(const key7 in data39){
if(!((key7 === "direct") || (key7 === "no-flush"))){
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs108 === errors){
if(data39.direct !== undefined){
const _errs109 = errors;
if(typeof data39.direct !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs109 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data39["no-flush"] !== undefined){
const _errs111 = errors;
if(typeof data39["no-flush"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid27 = _errs111 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["read-only"] !== undefined){
const _errs113 = errors;
if(typeof data["read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["auto-read-only"] !== undefined){
const _errs115 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs115 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["detect-zeroes"] !== undefined){
let data44 = data["detect-zeroes"];
const _errs117 = errors;
if(typeof data44 !== "string"){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "off") || (data44 === "on")) || (data44 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs117 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.file !== undefined){
const _errs120 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.backing !== undefined){
const _errs121 = errors;
if(!(validate15(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["data-file"] !== undefined){
const _errs122 = errors;
if(!(validate13(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.snapshot !== undefined){
const _errs123 = errors;
if(typeof data.snapshot !== "string"){
validate44.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/3/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["implicit-files"] !== undefined){
let data49 = data["implicit-files"];
const _errs125 = errors;
if(typeof data49 !== "string"){
validate44.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data49 === "any") || (data49 === "same-directory")) || (data49 === "none"))){
validate44.errors = [{instancePath:instancePath+"/implicit-files",schemaPath:"#/$defs/Qcow2ImplicitFiles/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs125 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["lazy-refcounts"] !== undefined){
const _errs128 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/3/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-request"] !== undefined){
const _errs130 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/3/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-snapshot"] !== undefined){
const _errs132 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/3/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs132 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["pass-discard-other"] !== undefined){
const _errs134 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/3/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs134 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["discard-no-unref"] !== undefined){
const _errs136 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/3/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid24 = _errs136 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["overlap-check"] !== undefined){
let data55 = data["overlap-check"];
const _errs138 = errors;
if(typeof data55 !== "string"){
validate44.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data55 === "none") || (data55 === "constant")) || (data55 === "cached")) || (data55 === "all"))){
validate44.errors = [{instancePath:instancePath+"/overlap-check",schemaPath:"#/$defs/Qcow2OverlapCheck/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-size"] !== undefined){
let data56 = data["cache-size"];
const _errs141 = errors;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
validate44.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if(typeof data56 == "number"){
if(data56 > 1099511627776 || isNaN(data56)){
validate44.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},message:"must be <= 1099511627776"}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate44.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/3/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-size"] !== undefined){
let data57 = data["l2-cache-size"];
const _errs143 = errors;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
validate44.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if(typeof data57 == "number"){
if(data57 > 17179869184 || isNaN(data57)){
validate44.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate44.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/3/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs143 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["l2-cache-entry-size"] !== undefined){
let data58 = data["l2-cache-entry-size"];
const _errs145 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate44.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs145){
if(typeof data58 == "number"){
if(data58 > 2097152 || isNaN(data58)){
validate44.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152},message:"must be <= 2097152"}];
return false;
}
else {
if(data58 < 512 || isNaN(data58)){
validate44.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/3/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512"}];
return false;
}
}
}
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["refcount-cache-size"] !== undefined){
let data59 = data["refcount-cache-size"];
const _errs147 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate44.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs147){
if(typeof data59 == "number"){
if(data59 > 17179869184 || isNaN(data59)){
validate44.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184},message:"must be <= 17179869184"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate44.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/3/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data["cache-clean-interval"] !== undefined){
let data60 = data["cache-clean-interval"];
const _errs149 = errors;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
validate44.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs149){
if(typeof data60 == "number"){
if(data60 > 1000000 || isNaN(data60)){
validate44.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate44.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/3/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs149 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs151 = errors;
if(errors === _errs151){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.driver === undefined) && (missing5 = "driver")) || ((data.file === undefined) && (missing5 = "file"))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs153 = errors;
for(const key8 in data){
if(!(func2.call(schema13.oneOf[4].properties, key8))){
validate44.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs153 === errors){
if(data.driver !== undefined){
const _errs154 = errors;
if("raw" !== data.driver){
validate44.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "raw"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs154 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["node-name"] !== undefined){
const _errs155 = errors;
if(typeof data["node-name"] !== "string"){
validate44.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs155 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.discard !== undefined){
let data63 = data.discard;
const _errs157 = errors;
if(typeof data63 !== "string"){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data63 === "ignore") || (data63 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/discard",schemaPath:"#/$defs/BlockdevDiscardOptions/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs157 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cache !== undefined){
let data64 = data.cache;
const _errs160 = errors;
const _errs161 = errors;
if(errors === _errs161){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs163 = errors;
for(const key9 in data64){
if(!((key9 === "direct") || (key9 === "no-flush"))){
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data64.direct !== undefined){
const _errs164 = errors;
if(typeof data64.direct !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/direct",schemaPath:"#/$defs/BlockdevCacheOptions/properties/direct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs164 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data64["no-flush"] !== undefined){
const _errs166 = errors;
if(typeof data64["no-flush"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/cache/no-flush",schemaPath:"#/$defs/BlockdevCacheOptions/properties/no-flush/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid35 = _errs166 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/cache",schemaPath:"#/$defs/BlockdevCacheOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs160 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["read-only"] !== undefined){
const _errs168 = errors;
if(typeof data["read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs168 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["auto-read-only"] !== undefined){
const _errs170 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid32 = _errs170 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data["detect-zeroes"] !== undefined){
let data69 = data["detect-zeroes"];
const _errs172 = errors;
if(typeof data69 !== "string"){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data69 === "off") || (data69 === "on")) || (data69 === "unmap"))){
validate44.errors = [{instancePath:instancePath+"/detect-zeroes",schemaPath:"#/$defs/BlockdevDetectZeroesOptions/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs172 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.file !== undefined){
const _errs175 = errors;
if(!(validate13(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.offset !== undefined){
let data71 = data.offset;
const _errs176 = errors;
if(!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))){
validate44.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs176){
if(typeof data71 == "number"){
if(data71 > 9007199254740991 || isNaN(data71)){
validate44.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data71 < 0 || isNaN(data71)){
validate44.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/4/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs176 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.size !== undefined){
let data72 = data.size;
const _errs178 = errors;
if(!((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72)))){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if(typeof data72 == "number"){
if(data72 > 9007199254740991 || isNaN(data72)){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data72 < 0 || isNaN(data72)){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid32 = _errs178 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0},message:"value of tag \"driver\" must be in oneOf"}];
return false;
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0},message:"tag \"driver\" must be string"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockdevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}

export const type_BlockExportOptions = validate50;
const schema109 = {"$ref":"all#/$defs/BlockExportOptions","$id":"type_BlockExportOptions"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "fuse"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.type === undefined) && (missing1 = "type")) || ((data.id === undefined) && (missing1 = "id"))) || ((data["node-name"] === undefined) && (missing1 = "node-name"))) || ((data.mountpoint === undefined) && (missing1 = "mountpoint"))){
validate51.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema65.oneOf[0].properties, key0))){
validate51.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate51.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["node-name"] !== undefined){
const _errs8 = errors;
if(typeof data["node-name"] !== "string"){
validate51.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writable !== undefined){
const _errs10 = errors;
if(typeof data.writable !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.writethrough !== undefined){
const _errs12 = errors;
if(typeof data.writethrough !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
let data5 = data.iothread;
const _errs14 = errors;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
validate51.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/type",keyword:"type",params:{type: schema66.type},message:"must be string,array"}];
return false;
}
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(!(Array.isArray(data5))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data5[i0] !== "string"){
validate51.errors = [{instancePath:instancePath+"/iothread/" + i0,schemaPath:"#/$defs/BlockExportIOThread/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs20 === errors;
valid4 = _valid0;
}
if(!valid4){
const err1 = {instancePath:instancePath+"/iothread",schemaPath:"#/$defs/BlockExportIOThread/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate51.errors = vErrors;
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs24 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs26 = errors;
if(typeof data.mountpoint !== "string"){
validate51.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs28 = errors;
if(typeof data.growable !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
let data10 = data["allow-other"];
const _errs30 = errors;
if(typeof data10 !== "string"){
validate51.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "off") || (data10 === "on")) || (data10 === "auto"))){
validate51.errors = [{instancePath:instancePath+"/allow-other",schemaPath:"#/$defs/FuseExportAllowOther/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs33 = errors;
if(typeof data.uring !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs35 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data13 = data["queue-depth"];
const _errs37 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate51.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if(typeof data13 == "number"){
if(data13 > 1024 || isNaN(data13)){
validate51.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate51.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data14 = data["max-request"];
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate51.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if(typeof data14 == "number"){
if(data14 > 1048576 || isNaN(data14)){
validate51.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data14 < 4096 || isNaN(data14)){
validate51.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096},message:"must be >= 4096"}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
let data15 = data.passthrough;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate51.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "off") || (data15 === "on")) || (data15 === "auto"))){
validate51.errors = [{instancePath:instancePath+"/passthrough",schemaPath:"#/$defs/FusePassthrough/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockExportOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}

export const type_ChardevOptions = validate53;
const schema114 = {"$ref":"all#/$defs/ChardevOptions","$id":"type_ChardevOptions"};
const schema115 = {"type":"object","discriminator":{"propertyName":"backend"},"required":["backend"],"oneOf":[{"type":"object","properties":{"backend":{"const":"socket"},"id":{"description":"Name that --monitor refers to.","type":"string"},"path":{"description":"Path of a unix socket.","type":"string"},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"},"host":{"description":"Address or name to listen on or connect to (default: localhost).","type":"string"},"port":{"description":"TCP port.","type":"string"},"fd":{"description":"Number of an inherited descriptor of a listening socket.","type":"string"},"server":{"description":"Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"stdio"},"id":{"description":"Name that --monitor refers to.","type":"string"}},"required":["backend"],"additionalProperties":false}]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ChardevOptions" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(func2.call(schema115.oneOf[0].properties, key0))){
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.backend !== undefined){
const _errs6 = errors;
if("socket" !== data.backend){
validate53.errors = [{instancePath:instancePath+"/backend",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate53.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.path !== undefined){
const _errs9 = errors;
if(typeof data.path !== "string"){
validate53.errors = [{instancePath:instancePath+"/path",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.abstract !== undefined){
const _errs11 = errors;
if(typeof data.abstract !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/abstract",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.host !== undefined){
const _errs13 = errors;
if(typeof data.host !== "string"){
validate53.errors = [{instancePath:instancePath+"/host",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.port !== undefined){
const _errs15 = errors;
if(typeof data.port !== "string"){
validate53.errors = [{instancePath:instancePath+"/port",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.fd !== undefined){
const _errs17 = errors;
if(typeof data.fd !== "string"){
validate53.errors = [{instancePath:instancePath+"/fd",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.server !== undefined){
const _errs19 = errors;
if(typeof data.server !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/server",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.wait !== undefined){
const _errs21 = errors;
if(typeof data.wait !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/wait",schemaPath:"all#/$defs/ChardevOptions/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data.backend !== undefined){
const _errs26 = errors;
if("stdio" !== data.backend){
validate53.errors = [{instancePath:instancePath+"/backend",schemaPath:"all#/$defs/ChardevOptions/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.id !== undefined){
const _errs27 = errors;
if(typeof data.id !== "string"){
validate53.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ChardevOptions/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0},message:"value of tag \"backend\" must be in oneOf"}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0},message:"tag \"backend\" must be string"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"all#/$defs/ChardevOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

export const type_MonitorOptions = validate54;
const schema116 = {"$ref":"all#/$defs/MonitorOptions","$id":"type_MonitorOptions"};
const schema117 = {"description":"A QMP monitor on a chardev.","type":"object","required":["chardev"],"properties":{"chardev":{"description":"The chardev's id.","type":"string"},"id":{"description":"Name of the monitor.","type":"string"},"mode":{"$ref":"#/$defs/MonitorMode"},"pretty":{"description":"Answers are indented (default: off).","type":"boolean"}},"additionalProperties":false};
const schema118 = {"description":"What a monitor speaks.","type":"string","enum":["control"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate55.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate55.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "control")){
validate55.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/$defs/MonitorMode/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs9 = errors;
if(typeof data.pretty !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_MonitorOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}

export const type_ObjectOptions = validate57;
const schema119 = {"$ref":"all#/$defs/ObjectOptions","$id":"type_ObjectOptions"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ObjectOptions" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "cpu"))){
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data["qom-type"] !== undefined){
const _errs6 = errors;
if("iothread" !== data["qom-type"]){
validate57.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs7 = errors;
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate57.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate57.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate57.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate57.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate57.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate57.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.cpu !== undefined){
let data5 = data.cpu;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate57.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if(typeof data5 == "number"){
if(data5 > 1023 || isNaN(data5)){
validate57.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023},message:"must be <= 1023"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate57.errors = [{instancePath:instancePath+"/cpu",schemaPath:"all#/$defs/ObjectOptions/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0},message:"value of tag \"qom-type\" must be in oneOf"}];
return false;
}
}
else {
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0},message:"tag \"qom-type\" must be string"}];
return false;
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"all#/$defs/ObjectOptions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
