// @ts-nocheck
// Made from schema/ by `npm run generate`: change it there.

export const command_qmp_capabilities = validate21;
const schema6 = {"type":"object","properties":{"enable":{"description":"Capabilities to switch on, out of those in the greeting.","type":"array","items":{"$ref":"all#/$defs/QMPCapability"}}},"additionalProperties":false,"$id":"command_qmp_capabilities"};
const schema8 = {"description":"Abilities of a session that a client may switch on with qmp_capabilities.","type":"string","enum":["oob"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "oob")){
validate23.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema8.enum}}];
return false;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qmp_capabilities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "enable")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
const _errs4 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/enable/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const command_query_version = validate25;
const schema9 = {"$ref":"all#/$defs/Empty","$id":"command_query_version"};
const schema10 = {"description":"No members.","type":"object","properties":{},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_version" */;
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}

export const command_query_commands = validate28;
const schema11 = {"$ref":"all#/$defs/Empty","$id":"command_query_commands"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_commands" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const command_quit = validate31;
const schema13 = {"$ref":"all#/$defs/Empty","$id":"command_quit"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_quit" */;
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

export const command_query_qmp_schema = validate34;
const schema15 = {"$ref":"all#/$defs/Empty","$id":"command_query_qmp_schema"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_qmp_schema" */;
let vErrors = null;
let errors = 0;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}

export const command_object_add = validate37;
const schema17 = {"$ref":"all#/$defs/ObjectOptions","$id":"command_object_add"};
const schema18 = {"type":"object","discriminator":{"propertyName":"qom-type"},"required":["qom-type"],"oneOf":[{"type":"object","properties":{"qom-type":{"const":"iothread"},"id":{"description":"Its name.","type":"string"},"poll-max-ns":{"description":"Without effect.","type":"integer","minimum":0},"poll-grow":{"description":"Without effect.","type":"integer","minimum":0},"poll-shrink":{"description":"Without effect.","type":"integer","minimum":0},"aio-max-batch":{"description":"Without effect.","type":"integer","minimum":0},"cpu":{"description":"The CPU to run on (an extension of storaged; default: the scheduler chooses).","type":"integer","minimum":0,"maximum":1023}},"required":["qom-type","id"],"additionalProperties":false}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "aio-max-batch")) || (key0 === "cpu"))){
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate38.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate38.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate38.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate38.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate38.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate38.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["aio-max-batch"] !== undefined){
let data5 = data["aio-max-batch"];
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate38.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate38.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data6 = data.cpu;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if(typeof data6 == "number"){
if(data6 > 1023 || isNaN(data6)){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate38.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
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
else {
validate38.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_add" */;
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

export const command_object_del = validate40;
const schema19 = {"type":"object","required":["id"],"properties":{"id":{"description":"Its name.","type":"string"}},"additionalProperties":false,"$id":"command_object_del"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_object_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const command_query_iothreads = validate41;
const schema20 = {"$ref":"all#/$defs/Empty","$id":"command_query_iothreads"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_iothreads" */;
let vErrors = null;
let errors = 0;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}

export const command_qom_list = validate44;
const schema22 = {"type":"object","required":["path"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
if(typeof data.path !== "string"){
validate44.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const command_qom_get = validate45;
const schema23 = {"type":"object","required":["path","property"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"},"property":{"description":"The property's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_get"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_get" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "property"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate45.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
const _errs4 = errors;
if(typeof data.property !== "string"){
validate45.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const command_qom_set = validate46;
const schema24 = {"type":"object","required":["path","property","value"],"properties":{"path":{"description":"Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.","type":"string"},"property":{"description":"The property's name.","type":"string"},"value":{"description":"What it is to be."}},"additionalProperties":false,"$id":"command_qom_set"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_set" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.property === undefined) && (missing0 = "property"))) || ((data.value === undefined) && (missing0 = "value"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "property")) || (key0 === "value"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate46.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.property !== undefined){
const _errs4 = errors;
if(typeof data.property !== "string"){
validate46.errors = [{instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}}];
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const command_qom_list_types = validate47;
const schema25 = {"type":"object","properties":{"implements":{"description":"Only types that are a kind of this one.","type":"string"},"abstract":{"description":"Types without objects of their own too (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_qom_list_types"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_types" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "implements") || (key0 === "abstract"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.implements !== undefined){
const _errs2 = errors;
if(typeof data.implements !== "string"){
validate47.errors = [{instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abstract !== undefined){
const _errs4 = errors;
if(typeof data.abstract !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const command_qom_list_properties = validate48;
const schema26 = {"type":"object","required":["typename"],"properties":{"typename":{"description":"The type's name.","type":"string"}},"additionalProperties":false,"$id":"command_qom_list_properties"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_qom_list_properties" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.typename === undefined) && (missing0 = "typename")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "typename")){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.typename !== undefined){
if(typeof data.typename !== "string"){
validate48.errors = [{instancePath:instancePath+"/typename",schemaPath:"#/properties/typename/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const command_blockdev_add = validate49;
const schema27 = {"$ref":"all#/$defs/BlockdevOptions","$id":"command_blockdev_add"};
const schema28 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"blkdebug"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"image":{"$ref":"#/$defs/BlockdevRef"},"config":{"description":"A file with rules, which come before those of inject-error and set-state: sections [inject-error] and [set-state] of lines name = \"value\".","type":"string","x-path":true},"align":{"description":"Requests to the node below are multiples of this, a power of two (default: 1). With it, writes run one at a time.","type":"integer","minimum":0,"maximum":2147483647},"max-transfer":{"description":"The largest read or write of the node below (default: no limit).","type":"integer","minimum":0,"maximum":2147483647},"opt-write-zero":{"description":"Writes of zeroes are multiples of this; what is left is written (default: align).","type":"integer","minimum":0,"maximum":2147483647},"max-write-zero":{"description":"The largest write of zeroes of the node below (default: no limit).","type":"integer","minimum":0,"maximum":2147483647},"opt-discard":{"description":"Discards are multiples of this; what is left is not discarded (default: align).","type":"integer","minimum":0,"maximum":2147483647},"max-discard":{"description":"The largest discard of the node below (default: no limit).","type":"integer","minimum":0,"maximum":2147483647},"inject-error":{"description":"Rules that make requests fail.","type":"array","items":{"$ref":"#/$defs/BlkdebugInjectErrorOptions"}},"set-state":{"description":"Rules that change the node's state.","type":"array","items":{"$ref":"#/$defs/BlkdebugSetStateOptions"}}},"required":["driver","image"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"blklogwrites"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"log":{"$ref":"#/$defs/BlockdevRef"},"log-sector-size":{"description":"The log's unit in bytes, a power of two; a write of a part of it is logged as the whole (default: 512).","type":"integer","minimum":0,"maximum":4294967295},"log-append":{"description":"Go on with the log that is there, instead of beginning another one (default: off).","type":"boolean"},"log-super-update-interval":{"description":"The log's head, which counts the entries, is written after so many of them, and with each flush (default: 4096).","type":"integer","minimum":1,"maximum":9007199254740991}},"required":["driver","file","log"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"file"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"filename":{"description":"Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.","type":"string","x-path":true},"locking":{"$ref":"#/$defs/OnOffAuto"},"aio":{"$ref":"#/$defs/BlockdevAioOptions"}},"required":["driver","filename"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"size":{"description":"Length in bytes (default: 1 GiB).","type":"integer","minimum":0,"maximum":9007199254740991},"latency-ns":{"description":"Time that a request takes, in nanoseconds (default: 0).","type":"integer","minimum":0,"maximum":1000000000000},"read-zeroes":{"description":"Reads give zeroes, not whatever the buffer held (default: off).","type":"boolean"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"qcow2"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"backing":{"$ref":"#/$defs/BlockdevRefOrNull"},"data-file":{"$ref":"#/$defs/BlockdevRef"},"snapshot":{"description":"Show a snapshot inside the image, by id or name, read-only (an extension).","type":"string"},"implicit-files":{"$ref":"#/$defs/Qcow2ImplicitFiles"},"lazy-refcounts":{"description":"Write refcounts late, with the image marked dirty until it is closed (default: as the image says).","type":"boolean"},"pass-discard-request":{"description":"Give the space of clusters that clients discard back to the host (default: as discard says).","type":"boolean"},"pass-discard-snapshot":{"description":"Give the space of deleted snapshots back to the host: of no effect, as no snapshots are deleted here (default: on).","type":"boolean"},"pass-discard-other":{"description":"Give space that is freed otherwise back to the host (default: off).","type":"boolean"},"discard-no-unref":{"description":"Discarded clusters read as zeroes and keep their place in the file (default: off).","type":"boolean"},"overlap-check":{"$ref":"#/$defs/Qcow2OverlapChecks"},"cache-size":{"description":"Bytes of the L2 and refcount caches together.","type":"integer","minimum":0,"maximum":1099511627776},"l2-cache-size":{"description":"Bytes of L2 tables held in memory (default: all of them, up to 32 MiB).","type":"integer","minimum":0,"maximum":17179869184},"l2-cache-entry-size":{"description":"Bytes of an L2 table that are read at once, a power of two (default: 4096, at most a cluster).","type":"integer","minimum":512,"maximum":2097152},"refcount-cache-size":{"description":"Bytes of refcounts held in memory (default: four clusters).","type":"integer","minimum":0,"maximum":17179869184},"cache-clean-interval":{"description":"Seconds after which tables that nobody uses leave memory; 0: never (default: 600).","type":"integer","minimum":0,"maximum":1000000}},"required":["driver","file"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"node-name":{"description":"The node's name, at most 31 characters; required for the outermost node.","type":"string"},"discard":{"$ref":"#/$defs/BlockdevDiscardOptions"},"cache":{"$ref":"#/$defs/BlockdevCacheOptions"},"read-only":{"description":"The node is never written to (default: off).","type":"boolean"},"auto-read-only":{"description":"Open read-only where writing is not permitted (default: off).","type":"boolean"},"detect-zeroes":{"$ref":"#/$defs/BlockdevDetectZeroesOptions"},"file":{"$ref":"#/$defs/BlockdevRef"},"offset":{"description":"Where in the node below this one begins, in bytes (default: 0).","type":"integer","minimum":0,"maximum":9007199254740991},"size":{"description":"Length of this node in bytes (default: to the end of the node below, and following it).","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file"],"additionalProperties":false}]};
const func2 = Object.prototype.hasOwnProperty;
const schema29 = {"description":"What becomes of a discard request.","type":"string","enum":["ignore","unmap"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "ignore") || (data === "unmap"))){
validate51.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum}}];
return false;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema30 = {"description":"Use of the host's page cache.","type":"object","properties":{"direct":{"description":"Bypass the page cache, with O_DIRECT (default: off).","type":"boolean"},"no-flush":{"description":"Ignore flush requests: fast, and unsafe when the host crashes (default: off).","type":"boolean"}},"additionalProperties":false};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "direct") || (key0 === "no-flush"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.direct !== undefined){
const _errs2 = errors;
if(typeof data.direct !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/direct",schemaPath:"#/properties/direct/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["no-flush"] !== undefined){
const _errs4 = errors;
if(typeof data["no-flush"] !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/no-flush",schemaPath:"#/properties/no-flush/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema31 = {"description":"Whether writes of zeroes are turned into cheaper operations.","type":"string","enum":["off","on","unmap"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "unmap"))){
validate55.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum}}];
return false;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema32 = {"description":"A node: the name of one that exists, or the options of one to open.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};
const wrapper0 = {validate: validate50};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}}];
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate57.errors = vErrors;
return false;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema33 = {"description":"Once the event has happened, requests fail, until another event arms other errors.","type":"object","required":["event"],"properties":{"event":{"$ref":"#/$defs/BlkdebugEvent"},"state":{"description":"Only in this state of the node; 0: in any (default: 0).","type":"integer","minimum":0,"maximum":2147483647},"iotype":{"$ref":"#/$defs/BlkdebugIOType"},"errno":{"description":"The error's number (default: 5, EIO); 0: none, and rules behind this one are not looked at.","type":"integer","minimum":0,"maximum":511},"sector":{"description":"Only requests that touch this sector of 512 bytes (default: all).","type":"integer","minimum":-1,"maximum":17592186044415},"once":{"description":"Only the first such request (default: off).","type":"boolean"},"immediately":{"description":"At once, not a turn of the worker later, as a device would (default: off).","type":"boolean"}},"additionalProperties":false};
const schema34 = {"description":"What the drivers above a blkdebug node pass through: qcow2 the events of its metadata and data, raw those of data and flushes, the blkdebug node itself those whose names begin with pwritev.","type":"string","enum":["none","l1_update","l1_grow_alloc_table","l1_grow_write_table","l1_grow_activate_table","l2_load","l2_update","l2_alloc_cow_read","l2_alloc_write","read_aio","read_backing_aio","read_compressed","write_aio","cow_read","cow_write","reftable_update","reftable_grow","refblock_load","refblock_update_part","refblock_alloc","refblock_alloc_write","refblock_alloc_write_blocks","refblock_alloc_write_table","refblock_alloc_switch_table","cluster_alloc","cluster_free","flush_to_os","flush_to_disk","pwritev_rmw_head","pwritev_rmw_after_head","pwritev_rmw_tail","pwritev_rmw_after_tail","pwritev","pwritev_zero","pwritev_done"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((data === "none") || (data === "l1_update")) || (data === "l1_grow_alloc_table")) || (data === "l1_grow_write_table")) || (data === "l1_grow_activate_table")) || (data === "l2_load")) || (data === "l2_update")) || (data === "l2_alloc_cow_read")) || (data === "l2_alloc_write")) || (data === "read_aio")) || (data === "read_backing_aio")) || (data === "read_compressed")) || (data === "write_aio")) || (data === "cow_read")) || (data === "cow_write")) || (data === "reftable_update")) || (data === "reftable_grow")) || (data === "refblock_load")) || (data === "refblock_update_part")) || (data === "refblock_alloc")) || (data === "refblock_alloc_write")) || (data === "refblock_alloc_write_blocks")) || (data === "refblock_alloc_write_table")) || (data === "refblock_alloc_switch_table")) || (data === "cluster_alloc")) || (data === "cluster_free")) || (data === "flush_to_os")) || (data === "flush_to_disk")) || (data === "pwritev_rmw_head")) || (data === "pwritev_rmw_after_head")) || (data === "pwritev_rmw_tail")) || (data === "pwritev_rmw_after_tail")) || (data === "pwritev")) || (data === "pwritev_zero")) || (data === "pwritev_done"))){
validate60.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum}}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema35 = {"description":"Requests of a blkdebug node.","type":"string","enum":["read","write","write-zeroes","discard","flush","block-status"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "read") || (data === "write")) || (data === "write-zeroes")) || (data === "discard")) || (data === "flush")) || (data === "block-status"))){
validate62.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}}];
return false;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "event") || (key0 === "state")) || (key0 === "iotype")) || (key0 === "errno")) || (key0 === "sector")) || (key0 === "once")) || (key0 === "immediately"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
const _errs2 = errors;
if(!(validate60(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iotype !== undefined){
const _errs5 = errors;
if(!(validate62(data.iotype, {instancePath:instancePath+"/iotype",parentData:data,parentDataProperty:"iotype",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errno !== undefined){
let data3 = data.errno;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate59.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 > 511 || isNaN(data3)){
validate59.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate59.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.sector !== undefined){
let data4 = data.sector;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate59.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 > 17592186044415 || isNaN(data4)){
validate59.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17592186044415}}];
return false;
}
else {
if(data4 < -1 || isNaN(data4)){
validate59.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.once !== undefined){
const _errs10 = errors;
if(typeof data.once !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.immediately !== undefined){
const _errs12 = errors;
if(typeof data.immediately !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/immediately",schemaPath:"#/properties/immediately/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema36 = {"description":"An event brings the node into another state. It begins in state 1.","type":"object","required":["event","new_state"],"properties":{"event":{"$ref":"#/$defs/BlkdebugEvent"},"state":{"description":"Only in this state; 0: in any (default: 0).","type":"integer","minimum":0,"maximum":2147483647},"new_state":{"description":"The state afterwards.","type":"integer","minimum":0,"maximum":2147483647}},"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.new_state === undefined) && (missing0 = "new_state"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "state")) || (key0 === "new_state"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
const _errs2 = errors;
if(!(validate60(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate65.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_state !== undefined){
let data2 = data.new_state;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate65.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate65.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate65.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema37 = {"description":"Three-way choice.","type":"string","enum":["auto","on","off"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "auto") || (data === "on")) || (data === "off"))){
validate76.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema38 = {"description":"How the host's I/O is made.","type":"string","enum":["threads","native","io_uring"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "threads") || (data === "native")) || (data === "io_uring"))){
validate78.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema39 = {"description":"A node, or null for none.","type":["string","null","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/BlockdevOptions"}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}}];
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate92.errors = vErrors;
return false;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema40 = {"description":"Which files an image's header may open.","type":"string","enum":["any","same-directory","none"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "any") || (data === "same-directory")) || (data === "none"))){
validate95.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum}}];
return false;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"A Qcow2OverlapCheckMode, or kinds one by one.","type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/Qcow2OverlapCheckFlags"}};
const schema42 = {"description":"Kinds of metadata, one by one.","type":"object","properties":{"template":{"$ref":"#/$defs/Qcow2OverlapCheckMode"},"main-header":{"description":"The header.","type":"boolean"},"active-l1":{"description":"The L1 table of the disk.","type":"boolean"},"active-l2":{"description":"The L2 tables of the disk.","type":"boolean"},"refcount-table":{"description":"The refcount table.","type":"boolean"},"refcount-block":{"description":"The refcount blocks.","type":"boolean"},"snapshot-table":{"description":"The snapshot table.","type":"boolean"},"inactive-l1":{"description":"The L1 tables of snapshots.","type":"boolean"},"inactive-l2":{"description":"The L2 tables of snapshots.","type":"boolean"},"bitmap-directory":{"description":"The bitmap directory.","type":"boolean"}},"additionalProperties":false};
const schema43 = {"description":"Kinds of metadata that a write must not hit, so that a damaged image is not damaged further.","type":"string","enum":["none","constant","cached","all"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "none") || (data === "constant")) || (data === "cached")) || (data === "all"))){
validate99.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
const _errs2 = errors;
if(!(validate99(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["main-header"] !== undefined){
const _errs3 = errors;
if(typeof data["main-header"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/main-header",schemaPath:"#/properties/main-header/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l1"] !== undefined){
const _errs5 = errors;
if(typeof data["active-l1"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/active-l1",schemaPath:"#/properties/active-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["active-l2"] !== undefined){
const _errs7 = errors;
if(typeof data["active-l2"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/active-l2",schemaPath:"#/properties/active-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-table"] !== undefined){
const _errs9 = errors;
if(typeof data["refcount-table"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/refcount-table",schemaPath:"#/properties/refcount-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["refcount-block"] !== undefined){
const _errs11 = errors;
if(typeof data["refcount-block"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/refcount-block",schemaPath:"#/properties/refcount-block/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["snapshot-table"] !== undefined){
const _errs13 = errors;
if(typeof data["snapshot-table"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/snapshot-table",schemaPath:"#/properties/snapshot-table/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l1"] !== undefined){
const _errs15 = errors;
if(typeof data["inactive-l1"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/inactive-l1",schemaPath:"#/properties/inactive-l1/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["inactive-l2"] !== undefined){
const _errs17 = errors;
if(typeof data["inactive-l2"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/inactive-l2",schemaPath:"#/properties/inactive-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["bitmap-directory"] !== undefined){
const _errs19 = errors;
if(typeof data["bitmap-directory"] !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/bitmap-directory",schemaPath:"#/properties/bitmap-directory/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs19 === errors;
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
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type}}];
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
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate97.errors = vErrors;
return false;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.image === undefined) && (missing1 = "image"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema28.oneOf[0].properties, key0))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("blkdebug" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "blkdebug"}}];
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
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image !== undefined){
const _errs15 = errors;
if(!(validate57(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.config !== undefined){
const _errs16 = errors;
if(typeof data.config !== "string"){
validate50.errors = [{instancePath:instancePath+"/config",schemaPath:"#/oneOf/0/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.align !== undefined){
let data9 = data.align;
const _errs18 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate50.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
validate50.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate50.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-transfer"] !== undefined){
let data10 = data["max-transfer"];
const _errs20 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate50.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
validate50.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate50.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-write-zero"] !== undefined){
let data11 = data["opt-write-zero"];
const _errs22 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate50.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if(typeof data11 == "number"){
if(data11 > 2147483647 || isNaN(data11)){
validate50.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate50.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-write-zero"] !== undefined){
let data12 = data["max-write-zero"];
const _errs24 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate50.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if(typeof data12 == "number"){
if(data12 > 2147483647 || isNaN(data12)){
validate50.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate50.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-discard"] !== undefined){
let data13 = data["opt-discard"];
const _errs26 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate50.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data13 == "number"){
if(data13 > 2147483647 || isNaN(data13)){
validate50.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate50.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-discard"] !== undefined){
let data14 = data["max-discard"];
const _errs28 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate50.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data14 == "number"){
if(data14 > 2147483647 || isNaN(data14)){
validate50.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate50.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["inject-error"] !== undefined){
let data15 = data["inject-error"];
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid3 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate59(data15[i0], {instancePath:instancePath+"/inject-error/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/inject-error",schemaPath:"#/oneOf/0/properties/inject-error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["set-state"] !== undefined){
let data17 = data["set-state"];
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid4 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(!(validate65(data17[i1], {instancePath:instancePath+"/set-state/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/set-state",schemaPath:"#/oneOf/0/properties/set-state/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs33 === errors;
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
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "blklogwrites"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.driver === undefined) && (missing2 = "driver")) || ((data.file === undefined) && (missing2 = "file"))) || ((data.log === undefined) && (missing2 = "log"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key1 in data){
if(!(func2.call(schema28.oneOf[1].properties, key1))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("blklogwrites" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "blklogwrites"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.file !== undefined){
const _errs49 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.log !== undefined){
const _errs50 = errors;
if(!(validate57(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-sector-size"] !== undefined){
let data28 = data["log-sector-size"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate50.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 4294967295 || isNaN(data28)){
validate50.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate50.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-append"] !== undefined){
const _errs53 = errors;
if(typeof data["log-append"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/log-append",schemaPath:"#/oneOf/1/properties/log-append/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-super-update-interval"] !== undefined){
let data30 = data["log-super-update-interval"];
const _errs55 = errors;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
validate50.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if(typeof data30 == "number"){
if(data30 > 9007199254740991 || isNaN(data30)){
validate50.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate50.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "file"){
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.filename === undefined) && (missing3 = "filename"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs59 = errors;
for(const key2 in data){
if(!(func2.call(schema28.oneOf[2].properties, key2))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data.driver !== undefined){
const _errs60 = errors;
if("file" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs61 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs63 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs64 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs67 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs69 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.filename !== undefined){
const _errs70 = errors;
if(typeof data.filename !== "string"){
validate50.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/2/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.locking !== undefined){
const _errs72 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.aio !== undefined){
const _errs73 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.filename === undefined) && (missing4 = "filename"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs76 = errors;
for(const key3 in data){
if(!(func2.call(schema28.oneOf[3].properties, key3))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs76 === errors){
if(data.driver !== undefined){
const _errs77 = errors;
if("host_device" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs78 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs80 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs81 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs82 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs82 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs84 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs84 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs86 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs87 = errors;
if(typeof data.filename !== "string"){
validate50.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/3/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
const _errs89 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
const _errs90 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid10 = _errs90 === errors;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs91 = errors;
if(errors === _errs91){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs93 = errors;
for(const key4 in data){
if(!(func2.call(schema28.oneOf[4].properties, key4))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.driver !== undefined){
const _errs94 = errors;
if("null-co" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["node-name"] !== undefined){
const _errs95 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.discard !== undefined){
const _errs97 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.cache !== undefined){
const _errs98 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-only"] !== undefined){
const _errs99 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["auto-read-only"] !== undefined){
const _errs101 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["detect-zeroes"] !== undefined){
const _errs103 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid12 = _errs103 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.size !== undefined){
let data58 = data.size;
const _errs104 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs104){
if(typeof data58 == "number"){
if(data58 > 9007199254740991 || isNaN(data58)){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["latency-ns"] !== undefined){
let data59 = data["latency-ns"];
const _errs106 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate50.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if(typeof data59 == "number"){
if(data59 > 1000000000000 || isNaN(data59)){
validate50.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate50.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-zeroes"] !== undefined){
const _errs108 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/4/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs110 = errors;
if(errors === _errs110){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs112 = errors;
for(const key5 in data){
if(!(func2.call(schema28.oneOf[5].properties, key5))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs112 === errors){
if(data.driver !== undefined){
const _errs113 = errors;
if("qcow2" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid14 = _errs113 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs114 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs114 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
const _errs116 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid14 = _errs116 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
const _errs117 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid14 = _errs117 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs118 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs120 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
const _errs122 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs122 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.file !== undefined){
const _errs123 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.backing !== undefined){
const _errs124 = errors;
if(!(validate92(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid14 = _errs124 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["data-file"] !== undefined){
const _errs125 = errors;
if(!(validate57(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.snapshot !== undefined){
const _errs126 = errors;
if(typeof data.snapshot !== "string"){
validate50.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/5/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["implicit-files"] !== undefined){
const _errs128 = errors;
if(!(validate95(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid14 = _errs128 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["lazy-refcounts"] !== undefined){
const _errs129 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-request"] !== undefined){
const _errs131 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/5/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-snapshot"] !== undefined){
const _errs133 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/5/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-other"] !== undefined){
const _errs135 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/5/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["discard-no-unref"] !== undefined){
const _errs137 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/5/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs137 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["overlap-check"] !== undefined){
const _errs139 = errors;
if(!(validate97(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid14 = _errs139 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-size"] !== undefined){
let data79 = data["cache-size"];
const _errs140 = errors;
if(!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))){
validate50.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs140){
if(typeof data79 == "number"){
if(data79 > 1099511627776 || isNaN(data79)){
validate50.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data79 < 0 || isNaN(data79)){
validate50.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs140 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-size"] !== undefined){
let data80 = data["l2-cache-size"];
const _errs142 = errors;
if(!((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80)))){
validate50.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs142){
if(typeof data80 == "number"){
if(data80 > 17179869184 || isNaN(data80)){
validate50.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data80 < 0 || isNaN(data80)){
validate50.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs142 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-entry-size"] !== undefined){
let data81 = data["l2-cache-entry-size"];
const _errs144 = errors;
if(!((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81)))){
validate50.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs144){
if(typeof data81 == "number"){
if(data81 > 2097152 || isNaN(data81)){
validate50.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data81 < 512 || isNaN(data81)){
validate50.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid14 = _errs144 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["refcount-cache-size"] !== undefined){
let data82 = data["refcount-cache-size"];
const _errs146 = errors;
if(!((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82)))){
validate50.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs146){
if(typeof data82 == "number"){
if(data82 > 17179869184 || isNaN(data82)){
validate50.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data82 < 0 || isNaN(data82)){
validate50.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs146 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-clean-interval"] !== undefined){
let data83 = data["cache-clean-interval"];
const _errs148 = errors;
if(!((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83)))){
validate50.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs148){
if(typeof data83 == "number"){
if(data83 > 1000000 || isNaN(data83)){
validate50.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate50.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs148 === errors;
}
else {
var valid14 = true;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs150 = errors;
if(errors === _errs150){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs152 = errors;
for(const key6 in data){
if(!(func2.call(schema28.oneOf[6].properties, key6))){
validate50.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data.driver !== undefined){
const _errs153 = errors;
if("raw" !== data.driver){
validate50.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid16 = _errs153 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["node-name"] !== undefined){
const _errs154 = errors;
if(typeof data["node-name"] !== "string"){
validate50.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs154 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.discard !== undefined){
const _errs156 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.cache !== undefined){
const _errs157 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid16 = _errs157 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["read-only"] !== undefined){
const _errs158 = errors;
if(typeof data["read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs158 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["auto-read-only"] !== undefined){
const _errs160 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs160 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["detect-zeroes"] !== undefined){
const _errs162 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid16 = _errs162 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.file !== undefined){
const _errs163 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid16 = _errs163 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.offset !== undefined){
let data92 = data.offset;
const _errs164 = errors;
if(!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))){
validate50.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs164){
if(typeof data92 == "number"){
if(data92 > 9007199254740991 || isNaN(data92)){
validate50.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data92 < 0 || isNaN(data92)){
validate50.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs164 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.size !== undefined){
let data93 = data.size;
const _errs166 = errors;
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs166){
if(typeof data93 == "number"){
if(data93 > 9007199254740991 || isNaN(data93)){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data93 < 0 || isNaN(data93)){
validate50.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs166 === errors;
}
else {
var valid16 = true;
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
validate50.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_add" */;
let vErrors = null;
let errors = 0;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
validate49.errors = vErrors;
return errors === 0;
}

export const command_blockdev_del = validate108;
const schema44 = {"type":"object","required":["node-name"],"properties":{"node-name":{"description":"The node's name.","type":"string"}},"additionalProperties":false,"$id":"command_blockdev_del"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["node-name"] === undefined) && (missing0 = "node-name")){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node-name")){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
if(typeof data["node-name"] !== "string"){
validate108.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

export const command_blockdev_reopen = validate109;
const schema45 = {"type":"object","required":["options"],"properties":{"options":{"description":"The options of each node, as for blockdev-add. An option that refers to a child may name another node.","type":"array","items":{"$ref":"all#/$defs/BlockdevOptions"}}},"additionalProperties":false,"$id":"command_blockdev_reopen"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.image === undefined) && (missing1 = "image"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema28.oneOf[0].properties, key0))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("blkdebug" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "blkdebug"}}];
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
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image !== undefined){
const _errs15 = errors;
if(!(validate57(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.config !== undefined){
const _errs16 = errors;
if(typeof data.config !== "string"){
validate110.errors = [{instancePath:instancePath+"/config",schemaPath:"#/oneOf/0/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.align !== undefined){
let data9 = data.align;
const _errs18 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate110.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
validate110.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate110.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-transfer"] !== undefined){
let data10 = data["max-transfer"];
const _errs20 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate110.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
validate110.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate110.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-write-zero"] !== undefined){
let data11 = data["opt-write-zero"];
const _errs22 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate110.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if(typeof data11 == "number"){
if(data11 > 2147483647 || isNaN(data11)){
validate110.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate110.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-write-zero"] !== undefined){
let data12 = data["max-write-zero"];
const _errs24 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate110.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if(typeof data12 == "number"){
if(data12 > 2147483647 || isNaN(data12)){
validate110.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate110.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-discard"] !== undefined){
let data13 = data["opt-discard"];
const _errs26 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate110.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data13 == "number"){
if(data13 > 2147483647 || isNaN(data13)){
validate110.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate110.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-discard"] !== undefined){
let data14 = data["max-discard"];
const _errs28 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate110.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data14 == "number"){
if(data14 > 2147483647 || isNaN(data14)){
validate110.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate110.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["inject-error"] !== undefined){
let data15 = data["inject-error"];
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid3 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate59(data15[i0], {instancePath:instancePath+"/inject-error/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/inject-error",schemaPath:"#/oneOf/0/properties/inject-error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["set-state"] !== undefined){
let data17 = data["set-state"];
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid4 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(!(validate65(data17[i1], {instancePath:instancePath+"/set-state/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/set-state",schemaPath:"#/oneOf/0/properties/set-state/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs33 === errors;
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
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "blklogwrites"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.driver === undefined) && (missing2 = "driver")) || ((data.file === undefined) && (missing2 = "file"))) || ((data.log === undefined) && (missing2 = "log"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key1 in data){
if(!(func2.call(schema28.oneOf[1].properties, key1))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("blklogwrites" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "blklogwrites"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.file !== undefined){
const _errs49 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.log !== undefined){
const _errs50 = errors;
if(!(validate57(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-sector-size"] !== undefined){
let data28 = data["log-sector-size"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate110.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 4294967295 || isNaN(data28)){
validate110.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate110.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-append"] !== undefined){
const _errs53 = errors;
if(typeof data["log-append"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/log-append",schemaPath:"#/oneOf/1/properties/log-append/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-super-update-interval"] !== undefined){
let data30 = data["log-super-update-interval"];
const _errs55 = errors;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
validate110.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if(typeof data30 == "number"){
if(data30 > 9007199254740991 || isNaN(data30)){
validate110.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate110.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "file"){
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.filename === undefined) && (missing3 = "filename"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs59 = errors;
for(const key2 in data){
if(!(func2.call(schema28.oneOf[2].properties, key2))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data.driver !== undefined){
const _errs60 = errors;
if("file" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs61 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs63 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs64 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs67 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs69 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.filename !== undefined){
const _errs70 = errors;
if(typeof data.filename !== "string"){
validate110.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/2/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.locking !== undefined){
const _errs72 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.aio !== undefined){
const _errs73 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.filename === undefined) && (missing4 = "filename"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs76 = errors;
for(const key3 in data){
if(!(func2.call(schema28.oneOf[3].properties, key3))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs76 === errors){
if(data.driver !== undefined){
const _errs77 = errors;
if("host_device" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs78 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs80 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs81 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs82 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs82 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs84 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs84 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs86 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs87 = errors;
if(typeof data.filename !== "string"){
validate110.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/3/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
const _errs89 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
const _errs90 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid10 = _errs90 === errors;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs91 = errors;
if(errors === _errs91){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs93 = errors;
for(const key4 in data){
if(!(func2.call(schema28.oneOf[4].properties, key4))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.driver !== undefined){
const _errs94 = errors;
if("null-co" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["node-name"] !== undefined){
const _errs95 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.discard !== undefined){
const _errs97 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.cache !== undefined){
const _errs98 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-only"] !== undefined){
const _errs99 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["auto-read-only"] !== undefined){
const _errs101 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["detect-zeroes"] !== undefined){
const _errs103 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid12 = _errs103 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.size !== undefined){
let data58 = data.size;
const _errs104 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs104){
if(typeof data58 == "number"){
if(data58 > 9007199254740991 || isNaN(data58)){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["latency-ns"] !== undefined){
let data59 = data["latency-ns"];
const _errs106 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate110.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if(typeof data59 == "number"){
if(data59 > 1000000000000 || isNaN(data59)){
validate110.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate110.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-zeroes"] !== undefined){
const _errs108 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/4/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs110 = errors;
if(errors === _errs110){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs112 = errors;
for(const key5 in data){
if(!(func2.call(schema28.oneOf[5].properties, key5))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs112 === errors){
if(data.driver !== undefined){
const _errs113 = errors;
if("qcow2" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid14 = _errs113 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs114 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs114 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
const _errs116 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid14 = _errs116 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
const _errs117 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid14 = _errs117 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs118 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs120 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
const _errs122 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs122 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.file !== undefined){
const _errs123 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.backing !== undefined){
const _errs124 = errors;
if(!(validate92(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid14 = _errs124 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["data-file"] !== undefined){
const _errs125 = errors;
if(!(validate57(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.snapshot !== undefined){
const _errs126 = errors;
if(typeof data.snapshot !== "string"){
validate110.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/5/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["implicit-files"] !== undefined){
const _errs128 = errors;
if(!(validate95(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid14 = _errs128 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["lazy-refcounts"] !== undefined){
const _errs129 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-request"] !== undefined){
const _errs131 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/5/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-snapshot"] !== undefined){
const _errs133 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/5/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-other"] !== undefined){
const _errs135 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/5/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["discard-no-unref"] !== undefined){
const _errs137 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/5/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs137 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["overlap-check"] !== undefined){
const _errs139 = errors;
if(!(validate97(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid14 = _errs139 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-size"] !== undefined){
let data79 = data["cache-size"];
const _errs140 = errors;
if(!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))){
validate110.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs140){
if(typeof data79 == "number"){
if(data79 > 1099511627776 || isNaN(data79)){
validate110.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data79 < 0 || isNaN(data79)){
validate110.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs140 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-size"] !== undefined){
let data80 = data["l2-cache-size"];
const _errs142 = errors;
if(!((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80)))){
validate110.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs142){
if(typeof data80 == "number"){
if(data80 > 17179869184 || isNaN(data80)){
validate110.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data80 < 0 || isNaN(data80)){
validate110.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs142 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-entry-size"] !== undefined){
let data81 = data["l2-cache-entry-size"];
const _errs144 = errors;
if(!((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81)))){
validate110.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs144){
if(typeof data81 == "number"){
if(data81 > 2097152 || isNaN(data81)){
validate110.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data81 < 512 || isNaN(data81)){
validate110.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid14 = _errs144 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["refcount-cache-size"] !== undefined){
let data82 = data["refcount-cache-size"];
const _errs146 = errors;
if(!((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82)))){
validate110.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs146){
if(typeof data82 == "number"){
if(data82 > 17179869184 || isNaN(data82)){
validate110.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data82 < 0 || isNaN(data82)){
validate110.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs146 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-clean-interval"] !== undefined){
let data83 = data["cache-clean-interval"];
const _errs148 = errors;
if(!((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83)))){
validate110.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs148){
if(typeof data83 == "number"){
if(data83 > 1000000 || isNaN(data83)){
validate110.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate110.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs148 === errors;
}
else {
var valid14 = true;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs150 = errors;
if(errors === _errs150){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs152 = errors;
for(const key6 in data){
if(!(func2.call(schema28.oneOf[6].properties, key6))){
validate110.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data.driver !== undefined){
const _errs153 = errors;
if("raw" !== data.driver){
validate110.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid16 = _errs153 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["node-name"] !== undefined){
const _errs154 = errors;
if(typeof data["node-name"] !== "string"){
validate110.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs154 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.discard !== undefined){
const _errs156 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.cache !== undefined){
const _errs157 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid16 = _errs157 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["read-only"] !== undefined){
const _errs158 = errors;
if(typeof data["read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs158 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["auto-read-only"] !== undefined){
const _errs160 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs160 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["detect-zeroes"] !== undefined){
const _errs162 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid16 = _errs162 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.file !== undefined){
const _errs163 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid16 = _errs163 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.offset !== undefined){
let data92 = data.offset;
const _errs164 = errors;
if(!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))){
validate110.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs164){
if(typeof data92 == "number"){
if(data92 > 9007199254740991 || isNaN(data92)){
validate110.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data92 < 0 || isNaN(data92)){
validate110.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs164 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.size !== undefined){
let data93 = data.size;
const _errs166 = errors;
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs166){
if(typeof data93 == "number"){
if(data93 > 9007199254740991 || isNaN(data93)){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data93 < 0 || isNaN(data93)){
validate110.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs166 === errors;
}
else {
var valid16 = true;
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
validate110.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_reopen" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.options === undefined) && (missing0 = "options")){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "options")){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate110(data0[i0], {instancePath:instancePath+"/options/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

export const command_blkdebug_break = validate148;
const schema47 = {"type":"object","required":["node-name","event","tag"],"properties":{"node-name":{"description":"A node of the driver blkdebug.","type":"string"},"event":{"$ref":"all#/$defs/BlkdebugEvent"},"tag":{"description":"What the breakpoint is called by.","type":"string"}},"additionalProperties":false,"$id":"command_blkdebug_break"};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((data === "none") || (data === "l1_update")) || (data === "l1_grow_alloc_table")) || (data === "l1_grow_write_table")) || (data === "l1_grow_activate_table")) || (data === "l2_load")) || (data === "l2_update")) || (data === "l2_alloc_cow_read")) || (data === "l2_alloc_write")) || (data === "read_aio")) || (data === "read_backing_aio")) || (data === "read_compressed")) || (data === "write_aio")) || (data === "cow_read")) || (data === "cow_write")) || (data === "reftable_update")) || (data === "reftable_grow")) || (data === "refblock_load")) || (data === "refblock_update_part")) || (data === "refblock_alloc")) || (data === "refblock_alloc_write")) || (data === "refblock_alloc_write_blocks")) || (data === "refblock_alloc_write_table")) || (data === "refblock_alloc_switch_table")) || (data === "cluster_alloc")) || (data === "cluster_free")) || (data === "flush_to_os")) || (data === "flush_to_disk")) || (data === "pwritev_rmw_head")) || (data === "pwritev_rmw_after_head")) || (data === "pwritev_rmw_tail")) || (data === "pwritev_rmw_after_tail")) || (data === "pwritev")) || (data === "pwritev_zero")) || (data === "pwritev_done"))){
validate149.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum}}];
return false;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blkdebug_break" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["node-name"] === undefined) && (missing0 = "node-name")) || ((data.event === undefined) && (missing0 = "event"))) || ((data.tag === undefined) && (missing0 = "tag"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "node-name") || (key0 === "event")) || (key0 === "tag"))){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
const _errs2 = errors;
if(typeof data["node-name"] !== "string"){
validate148.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs4 = errors;
if(!(validate149(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs5 = errors;
if(typeof data.tag !== "string"){
validate148.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
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
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}

export const command_blkdebug_resume = validate151;
const schema49 = {"type":"object","required":["node-name","tag"],"properties":{"node-name":{"description":"A node of the driver blkdebug.","type":"string"},"tag":{"description":"What the breakpoint is called by.","type":"string"}},"additionalProperties":false,"$id":"command_blkdebug_resume"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blkdebug_resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["node-name"] === undefined) && (missing0 = "node-name")) || ((data.tag === undefined) && (missing0 = "tag"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node-name") || (key0 === "tag"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
const _errs2 = errors;
if(typeof data["node-name"] !== "string"){
validate151.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs4 = errors;
if(typeof data.tag !== "string"){
validate151.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}}];
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}

export const command_blkdebug_remove_break = validate152;
const schema50 = {"type":"object","required":["node-name","tag"],"properties":{"node-name":{"description":"A node of the driver blkdebug.","type":"string"},"tag":{"description":"What the breakpoint is called by.","type":"string"}},"additionalProperties":false,"$id":"command_blkdebug_remove_break"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blkdebug_remove_break" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["node-name"] === undefined) && (missing0 = "node-name")) || ((data.tag === undefined) && (missing0 = "tag"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node-name") || (key0 === "tag"))){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["node-name"] !== undefined){
const _errs2 = errors;
if(typeof data["node-name"] !== "string"){
validate152.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs4 = errors;
if(typeof data.tag !== "string"){
validate152.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}}];
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

export const command_query_blkdebug = validate153;
const schema51 = {"$ref":"all#/$defs/Empty","$id":"command_query_blkdebug"};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate154.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_blkdebug" */;
let vErrors = null;
let errors = 0;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
validate153.errors = vErrors;
return errors === 0;
}

export const command_query_named_block_nodes = validate156;
const schema53 = {"type":"object","properties":{"flat":{"description":"Leave out data of backing nodes (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_query_named_block_nodes"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_named_block_nodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "flat")){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.flat !== undefined){
if(typeof data.flat !== "boolean"){
validate156.errors = [{instancePath:instancePath+"/flat",schemaPath:"#/properties/flat/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}

export const command_block_resize = validate157;
const schema54 = {"type":"object","required":["size"],"properties":{"device":{"description":"Not supported: name the node.","type":"string"},"node-name":{"description":"The node's name.","type":"string"},"size":{"description":"The new length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_resize"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_resize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.size === undefined) && (missing0 = "size")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "device") || (key0 === "node-name")) || (key0 === "size"))){
validate157.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate157.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
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
validate157.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate157.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 9007199254740991 || isNaN(data2)){
validate157.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate157.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}

export const command_query_blockstats = validate158;
const schema55 = {"type":"object","properties":{"query-nodes":{"description":"All nodes by their names. Otherwise only devices, of which there are none, are listed: the answer is empty.","type":"boolean"}},"additionalProperties":false,"$id":"command_query_blockstats"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_blockstats" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "query-nodes")){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["query-nodes"] !== undefined){
if(typeof data["query-nodes"] !== "boolean"){
validate158.errors = [{instancePath:instancePath+"/query-nodes",schemaPath:"#/properties/query-nodes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}

export const command_blockdev_create = validate159;
const schema56 = {"type":"object","required":["job-id","options"],"properties":{"job-id":{"description":"The job's name.","type":"string"},"options":{"$ref":"all#/$defs/BlockdevCreateOptions"}},"additionalProperties":false,"$id":"command_blockdev_create"};
const schema57 = {"type":"object","discriminator":{"propertyName":"driver"},"required":["driver"],"oneOf":[{"type":"object","properties":{"driver":{"const":"blkdebug"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"blklogwrites"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"file"},"filename":{"description":"Its path.","type":"string"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991},"preallocation":{"$ref":"#/$defs/PreallocMode"},"nocow":{"description":"Without copy on write, where the file system can do so (default: off).","type":"boolean"},"extent-size-hint":{"description":"The unit in which the file system takes space for it, in bytes; 0: as it likes (default: 0).","type":"integer","minimum":0,"maximum":4294967295}},"required":["driver","filename","size"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"host_device"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"null-co"}},"required":["driver"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"qcow2"},"file":{"$ref":"#/$defs/BlockdevRef"},"data-file":{"$ref":"#/$defs/BlockdevRef"},"data-file-raw":{"description":"The data file is to be a raw image of the disk by itself (default: off).","type":"boolean"},"extended-l2":{"description":"Clusters are divided in subclusters (default: off).","type":"boolean"},"size":{"description":"Length of the disk in bytes, a multiple of 512.","type":"integer","minimum":0,"maximum":9007199254740991},"version":{"$ref":"#/$defs/BlockdevQcow2Version"},"backing-file":{"description":"Name of the backing file (default: none).","type":"string"},"backing-fmt":{"$ref":"#/$defs/BlockdevDriver"},"cluster-size":{"description":"Bytes of a cluster, a power of two from 512 to 2 MiB (default: 65536).","type":"integer","minimum":0,"maximum":9007199254740991},"preallocation":{"$ref":"#/$defs/PreallocMode"},"lazy-refcounts":{"description":"Mark the image so that refcounts may be written late (default: off).","type":"boolean"},"refcount-bits":{"description":"Width of refcounts in bits, a power of two up to 64 (default: 16).","type":"integer","minimum":0,"maximum":64},"compression-type":{"$ref":"#/$defs/Qcow2CompressionType"}},"required":["driver","file","size"],"additionalProperties":false},{"type":"object","properties":{"driver":{"const":"raw"},"file":{"$ref":"#/$defs/BlockdevRef"},"size":{"description":"Its length in bytes.","type":"integer","minimum":0,"maximum":9007199254740991}},"required":["driver","file","size"],"additionalProperties":false}]};
const schema58 = {"description":"Whether the space of an image is taken when it is made.","type":"string","enum":["off","metadata","falloc","full"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "off") || (data === "metadata")) || (data === "falloc")) || (data === "full"))){
validate161.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
validate161.errors = vErrors;
return errors === 0;
}

const schema59 = {"description":"A version of the format qcow2.","type":"string","enum":["v2","v3"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "v2") || (data === "v3"))){
validate165.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}}];
return false;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema60 = {"description":"Drivers of block nodes.","type":"string","enum":["blkdebug","blklogwrites","file","host_device","null-co","qcow2","raw"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "blkdebug") || (data === "blklogwrites")) || (data === "file")) || (data === "host_device")) || (data === "null-co")) || (data === "qcow2")) || (data === "raw"))){
validate167.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}}];
return false;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema61 = {"description":"How compressed clusters are compressed.","type":"string","enum":["zlib","zstd"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "zlib") || (data === "zstd"))){
validate170.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum}}];
return false;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.driver === undefined) && (missing1 = "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(key0 === "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
if("blkdebug" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "blkdebug"}}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "blklogwrites"){
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.driver === undefined) && (missing2 = "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!(key1 === "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data.driver !== undefined){
if("blklogwrites" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "blklogwrites"}}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "file"){
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.driver === undefined) && (missing3 = "driver")) || ((data.filename === undefined) && (missing3 = "filename"))) || ((data.size === undefined) && (missing3 = "size"))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data){
if(!((((((key2 === "driver") || (key2 === "filename")) || (key2 === "size")) || (key2 === "preallocation")) || (key2 === "nocow")) || (key2 === "extent-size-hint"))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data.driver !== undefined){
const _errs13 = errors;
if("file" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.filename !== undefined){
const _errs14 = errors;
if(typeof data.filename !== "string"){
validate160.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/2/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.size !== undefined){
let data4 = data.size;
const _errs16 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if(typeof data4 == "number"){
if(data4 > 9007199254740991 || isNaN(data4)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/2/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.preallocation !== undefined){
const _errs18 = errors;
if(!(validate161(data.preallocation, {instancePath:instancePath+"/preallocation",parentData:data,parentDataProperty:"preallocation",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.nocow !== undefined){
const _errs19 = errors;
if(typeof data.nocow !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/nocow",schemaPath:"#/oneOf/2/properties/nocow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["extent-size-hint"] !== undefined){
let data7 = data["extent-size-hint"];
const _errs21 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate160.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/2/properties/extent-size-hint/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
validate160.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/2/properties/extent-size-hint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate160.errors = [{instancePath:instancePath+"/extent-size-hint",schemaPath:"#/oneOf/2/properties/extent-size-hint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
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
validate160.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.driver === undefined) && (missing4 = "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data){
if(!(key3 === "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data.driver !== undefined){
if("host_device" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs29 = errors;
for(const key4 in data){
if(!(key4 === "driver")){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data.driver !== undefined){
if("null-co" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))) || ((data.size === undefined) && (missing6 = "size"))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs33 = errors;
for(const key5 in data){
if(!(func2.call(schema57.oneOf[5].properties, key5))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data.driver !== undefined){
const _errs34 = errors;
if("qcow2" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid12 = _errs34 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.file !== undefined){
const _errs35 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["data-file"] !== undefined){
const _errs36 = errors;
if(!(validate57(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid12 = _errs36 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["data-file-raw"] !== undefined){
const _errs37 = errors;
if(typeof data["data-file-raw"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/data-file-raw",schemaPath:"#/oneOf/5/properties/data-file-raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["extended-l2"] !== undefined){
const _errs39 = errors;
if(typeof data["extended-l2"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/extended-l2",schemaPath:"#/oneOf/5/properties/extended-l2/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.size !== undefined){
let data15 = data.size;
const _errs41 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/5/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if(typeof data15 == "number"){
if(data15 > 9007199254740991 || isNaN(data15)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/5/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/5/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.version !== undefined){
const _errs43 = errors;
if(!(validate165(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["backing-file"] !== undefined){
const _errs44 = errors;
if(typeof data["backing-file"] !== "string"){
validate160.errors = [{instancePath:instancePath+"/backing-file",schemaPath:"#/oneOf/5/properties/backing-file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["backing-fmt"] !== undefined){
const _errs46 = errors;
if(!(validate167(data["backing-fmt"], {instancePath:instancePath+"/backing-fmt",parentData:data,parentDataProperty:"backing-fmt",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["cluster-size"] !== undefined){
let data19 = data["cluster-size"];
const _errs47 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
validate160.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/5/properties/cluster-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if(typeof data19 == "number"){
if(data19 > 9007199254740991 || isNaN(data19)){
validate160.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/5/properties/cluster-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate160.errors = [{instancePath:instancePath+"/cluster-size",schemaPath:"#/oneOf/5/properties/cluster-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs47 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.preallocation !== undefined){
const _errs49 = errors;
if(!(validate161(data.preallocation, {instancePath:instancePath+"/preallocation",parentData:data,parentDataProperty:"preallocation",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["lazy-refcounts"] !== undefined){
const _errs50 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate160.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["refcount-bits"] !== undefined){
let data22 = data["refcount-bits"];
const _errs52 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
validate160.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/5/properties/refcount-bits/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs52){
if(typeof data22 == "number"){
if(data22 > 64 || isNaN(data22)){
validate160.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/5/properties/refcount-bits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate160.errors = [{instancePath:instancePath+"/refcount-bits",schemaPath:"#/oneOf/5/properties/refcount-bits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["compression-type"] !== undefined){
const _errs54 = errors;
if(!(validate170(data["compression-type"], {instancePath:instancePath+"/compression-type",parentData:data,parentDataProperty:"compression-type",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
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
validate160.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))) || ((data.size === undefined) && (missing7 = "size"))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs57 = errors;
for(const key6 in data){
if(!(((key6 === "driver") || (key6 === "file")) || (key6 === "size"))){
validate160.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs57 === errors){
if(data.driver !== undefined){
const _errs58 = errors;
if("raw" !== data.driver){
validate160.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.file !== undefined){
const _errs59 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.size !== undefined){
let data26 = data.size;
const _errs60 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs60){
if(typeof data26 == "number"){
if(data26 > 9007199254740991 || isNaN(data26)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_create" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["job-id"] === undefined) && (missing0 = "job-id")) || ((data.options === undefined) && (missing0 = "options"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "job-id") || (key0 === "options"))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["job-id"] !== undefined){
const _errs2 = errors;
if(typeof data["job-id"] !== "string"){
validate159.errors = [{instancePath:instancePath+"/job-id",schemaPath:"#/properties/job-id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs4 = errors;
if(!(validate160(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
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
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}

export const command_blockdev_check = validate174;
const schema62 = {"type":"object","required":["driver","file"],"properties":{"driver":{"$ref":"all#/$defs/BlockdevDriver"},"file":{"$ref":"all#/$defs/BlockdevRef"},"repair":{"$ref":"all#/$defs/ImageRepair"}},"additionalProperties":false,"$id":"command_blockdev_check"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "blkdebug") || (data === "blklogwrites")) || (data === "file")) || (data === "host_device")) || (data === "null-co")) || (data === "qcow2")) || (data === "raw"))){
validate175.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum}}];
return false;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}}];
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
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate177.errors = vErrors;
return false;
}
validate177.errors = vErrors;
return errors === 0;
}

const schema65 = {"description":"What a check repairs.","type":"string","enum":["none","leaks","all"]};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "none") || (data === "leaks")) || (data === "all"))){
validate180.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum}}];
return false;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_blockdev_check" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.driver === undefined) && (missing0 = "driver")) || ((data.file === undefined) && (missing0 = "file"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "driver") || (key0 === "file")) || (key0 === "repair"))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.driver !== undefined){
const _errs2 = errors;
if(!(validate175(data.driver, {instancePath:instancePath+"/driver",parentData:data,parentDataProperty:"driver",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs3 = errors;
if(!(validate177(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repair !== undefined){
const _errs4 = errors;
if(!(validate180(data.repair, {instancePath:instancePath+"/repair",parentData:data,parentDataProperty:"repair",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
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
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

export const command_block_job_set_speed = validate182;
const schema66 = {"type":"object","required":["device","speed"],"properties":{"device":{"description":"The job's name.","type":"string"},"speed":{"description":"Bytes a second; 0: as fast as it goes.","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_block_job_set_speed"};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_job_set_speed" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.device === undefined) && (missing0 = "device")) || ((data.speed === undefined) && (missing0 = "speed"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "device") || (key0 === "speed"))){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.device !== undefined){
const _errs2 = errors;
if(typeof data.device !== "string"){
validate182.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data1 = data.speed;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate182.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate182.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate182.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
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
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}

export const command_query_block = validate183;
const schema67 = {"$ref":"all#/$defs/Empty","$id":"command_query_block"};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block" */;
let vErrors = null;
let errors = 0;
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}

export const command_block_export_add = validate186;
const schema69 = {"$ref":"all#/$defs/BlockExportOptions","$id":"command_block_export_add"};
const schema70 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"fuse"},"id":{"description":"The export's name, unique among exports.","type":"string"},"node-name":{"description":"The node to export.","type":"string"},"writable":{"description":"Clients may write (default: off).","type":"boolean"},"writethrough":{"description":"Flush after each write; only off is supported (default: off).","type":"boolean"},"iothread":{"$ref":"#/$defs/BlockExportIOThread"},"fixed-iothread":{"description":"The node stays in the iothread; only off is supported (default: off).","type":"boolean"},"mountpoint":{"description":"Path of an existing regular file, over which the export is mounted; it may be the image itself.","type":"string","x-path":true},"growable":{"description":"Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).","type":"boolean"},"allow-other":{"$ref":"#/$defs/FuseExportAllowOther"},"uring":{"description":"FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).","type":"boolean"},"io-uring":{"description":"Another spelling of uring.","type":"boolean"},"queue-depth":{"description":"Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.","type":"integer","minimum":1,"maximum":1024},"max-request":{"description":"Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).","type":"integer","minimum":4096,"maximum":1048576},"passthrough":{"$ref":"#/$defs/FusePassthrough"}},"required":["type","id","node-name","mountpoint"],"additionalProperties":false}]};
const schema71 = {"description":"One iothread, or several.","type":["string","array"],"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
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
if(errors === _errs4){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data[i0] !== "string"){
validate188.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate188.errors = vErrors;
return false;
}
validate188.errors = vErrors;
return errors === 0;
}

const schema72 = {"description":"Whether users other than the daemon's own get in.","type":"string","enum":["off","on","auto"]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "auto"))){
validate190.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema72.enum}}];
return false;
}
validate190.errors = vErrors;
return errors === 0;
}

const schema73 = {"description":"Whether the kernel reads and writes the image without the daemon.","type":"string","enum":["off","on","auto"]};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "off") || (data === "on")) || (data === "auto"))){
validate192.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum}}];
return false;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate187.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema70.oneOf[0].properties, key0))){
validate187.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate187.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate187.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate188(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate187.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate190(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate187.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate187.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate187.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate187.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate187.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate187.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate192(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate187.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_add" */;
let vErrors = null;
let errors = 0;
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}

export const command_block_export_del = validate195;
const schema74 = {"type":"object","required":["id"],"properties":{"id":{"description":"The export's name.","type":"string"},"mode":{"$ref":"all#/$defs/BlockExportRemoveMode"}},"additionalProperties":false,"$id":"command_block_export_del"};
const schema75 = {"description":"How an export is removed.","type":"string","enum":["safe","hard"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "safe") || (data === "hard"))){
validate196.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema75.enum}}];
return false;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_block_export_del" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "mode"))){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate195.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs4 = errors;
if(!(validate196(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
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
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}

export const command_query_block_exports = validate198;
const schema76 = {"$ref":"all#/$defs/Empty","$id":"command_query_block_exports"};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate199.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_block_exports" */;
let vErrors = null;
let errors = 0;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}

export const command_transaction = validate201;
const schema78 = {"type":"object","required":["actions"],"properties":{"actions":{"description":"What to do.","type":"array","items":{"$ref":"all#/$defs/TransactionAction"}},"properties":{"$ref":"all#/$defs/TransactionProperties"}},"additionalProperties":false,"$id":"command_transaction"};
const schema79 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"abort"},"data":{"$ref":"#/$defs/Abort"}},"required":["type","data"],"additionalProperties":false}]};
const schema80 = {"description":"Options of abort: none.","type":"object","properties":{},"additionalProperties":false};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate203.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "abort"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate202.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate202.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("abort" !== data.type){
validate202.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "abort"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate203(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}

const schema81 = {"description":"More about a transaction.","type":"object","properties":{"completion-mode":{"$ref":"#/$defs/ActionCompletionMode"}},"additionalProperties":false};
const schema82 = {"description":"How the jobs of a transaction end.","type":"string","enum":["individual","grouped"]};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "individual") || (data === "grouped"))){
validate207.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum}}];
return false;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "completion-mode")){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["completion-mode"] !== undefined){
if(!(validate207(data["completion-mode"], {instancePath:instancePath+"/completion-mode",parentData:data,parentDataProperty:"completion-mode",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
}
else {
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_transaction" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "actions") || (key0 === "properties"))){
validate201.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
let data0 = data.actions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate202(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate201.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
const _errs5 = errors;
if(!(validate206(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

export const command_query_jobs = validate210;
const schema83 = {"$ref":"all#/$defs/Empty","$id":"command_query_jobs"};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_jobs" */;
let vErrors = null;
let errors = 0;
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}

export const command_job_pause = validate213;
const schema85 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_pause"};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_pause" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}

export const command_job_resume = validate214;
const schema86 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_resume"};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_resume" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate214.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate214.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

export const command_job_cancel = validate215;
const schema87 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_cancel"};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_cancel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate215.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate215.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}

export const command_job_complete = validate216;
const schema88 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_complete"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_complete" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate216.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate216.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

export const command_job_finalize = validate217;
const schema89 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_finalize"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_finalize" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate217.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

export const command_job_dismiss = validate218;
const schema90 = {"type":"object","required":["id"],"properties":{"id":{"description":"The job's name.","type":"string"}},"additionalProperties":false,"$id":"command_job_dismiss"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_job_dismiss" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate218.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate218.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}

export const command_query_chardev = validate219;
const schema91 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate220.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev" */;
let vErrors = null;
let errors = 0;
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}

export const command_query_chardev_backends = validate222;
const schema93 = {"$ref":"all#/$defs/Empty","$id":"command_query_chardev_backends"};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate223.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_chardev_backends" */;
let vErrors = null;
let errors = 0;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
validate222.errors = vErrors;
return errors === 0;
}

export const command_chardev_add = validate225;
const schema95 = {"type":"object","required":["id","backend"],"properties":{"id":{"description":"The device's name.","type":"string"},"backend":{"$ref":"all#/$defs/ChardevBackend"}},"additionalProperties":false,"$id":"command_chardev_add"};
const schema96 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"socket"},"data":{"$ref":"#/$defs/ChardevSocket"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"stdio"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"null"},"data":{"$ref":"#/$defs/Empty"}},"required":["type","data"],"additionalProperties":false}]};
const schema97 = {"description":"A socket.","type":"object","required":["addr"],"properties":{"addr":{"$ref":"#/$defs/SocketAddressLegacy"},"server":{"description":"Listen, or connect (default: listen).","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false};
const schema98 = {"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"const":"inet"},"data":{"$ref":"#/$defs/InetSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"unix"},"data":{"$ref":"#/$defs/UnixSocketAddress"}},"required":["type","data"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"fd"},"data":{"$ref":"#/$defs/FdSocketAddress"}},"required":["type","data"],"additionalProperties":false}]};
const schema99 = {"description":"An address of TCP.","type":"object","required":["host","port"],"properties":{"host":{"description":"Address or name; empty: every address of this machine.","type":"string"},"port":{"description":"Port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"}},"additionalProperties":false};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.host === undefined) && (missing0 = "host")) || ((data.port === undefined) && (missing0 = "port"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "host") || (key0 === "port")) || (key0 === "ipv4")) || (key0 === "ipv6"))){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
const _errs2 = errors;
if(typeof data.host !== "string"){
validate229.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
const _errs4 = errors;
if(typeof data.port !== "string"){
validate229.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipv4 !== undefined){
const _errs6 = errors;
if(typeof data.ipv4 !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipv6 !== undefined){
const _errs8 = errors;
if(typeof data.ipv6 !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

const schema100 = {"description":"A unix socket.","type":"object","required":["path"],"properties":{"path":{"description":"Its path.","type":"string"},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"}},"additionalProperties":false};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate231.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "path") || (key0 === "abstract"))){
validate231.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate231.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abstract !== undefined){
const _errs4 = errors;
if(typeof data.abstract !== "boolean"){
validate231.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
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
validate231.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}

const schema101 = {"description":"A socket that was inherited.","type":"object","required":["str"],"properties":{"str":{"description":"Number of its descriptor.","type":"string"}},"additionalProperties":false};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.str === undefined) && (missing0 = "str")){
validate233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "str")){
validate233.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.str !== undefined){
if(typeof data.str !== "string"){
validate233.errors = [{instancePath:instancePath+"/str",schemaPath:"#/properties/str/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "inet"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("inet" !== data.type){
validate228.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "inet"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate229(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "unix"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.data === undefined) && (missing2 = "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("unix" !== data.type){
validate228.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "unix"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.data !== undefined){
const _errs11 = errors;
if(!(validate231(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "fd"){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "data"))){
validate228.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.type !== undefined){
const _errs15 = errors;
if("fd" !== data.type){
validate228.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "fd"}}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.data !== undefined){
const _errs16 = errors;
if(!(validate233(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addr === undefined) && (missing0 = "addr")){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "addr") || (key0 === "server")) || (key0 === "wait")) || (key0 === "reconnect-ms")) || (key0 === "reconnect"))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.addr !== undefined){
const _errs2 = errors;
if(!(validate228(data.addr, {instancePath:instancePath+"/addr",parentData:data,parentDataProperty:"addr",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs3 = errors;
if(typeof data.server !== "boolean"){
validate227.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait !== undefined){
const _errs5 = errors;
if(typeof data.wait !== "boolean"){
validate227.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reconnect-ms"] !== undefined){
let data3 = data["reconnect-ms"];
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate227.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 > 86400000 || isNaN(data3)){
validate227.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate227.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reconnect !== undefined){
let data4 = data.reconnect;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate227.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if(typeof data4 == "number"){
if(data4 > 86400 || isNaN(data4)){
validate227.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate227.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
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
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate237.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.data === undefined) && (missing1 = "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("socket" !== data.type){
validate226.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "socket"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
const _errs6 = errors;
if(!(validate227(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.data === undefined) && (missing2 = "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "type") || (key1 === "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.type !== undefined){
const _errs10 = errors;
if("stdio" !== data.type){
validate226.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.data !== undefined){
const _errs11 = errors;
if(!(validate237(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.data === undefined) && (missing3 = "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!((key2 === "type") || (key2 === "data"))){
validate226.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.type !== undefined){
const _errs15 = errors;
if("null" !== data.type){
validate226.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.data !== undefined){
const _errs16 = errors;
if(!(validate237(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_add" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.backend === undefined) && (missing0 = "backend"))){
validate225.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "backend"))){
validate225.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate225.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backend !== undefined){
const _errs4 = errors;
if(!(validate226(data.backend, {instancePath:instancePath+"/backend",parentData:data,parentDataProperty:"backend",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
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
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}

export const command_chardev_remove = validate241;
const schema103 = {"type":"object","required":["id"],"properties":{"id":{"description":"The device's name.","type":"string"}},"additionalProperties":false,"$id":"command_chardev_remove"};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_chardev_remove" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate241.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate241.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}

export const command_add_fd = validate242;
const schema104 = {"type":"object","properties":{"fdset-id":{"description":"The set (default: a new one).","type":"integer","minimum":0,"maximum":9007199254740991},"opaque":{"description":"Something to be noted about it.","type":"string"}},"additionalProperties":false,"$id":"command_add_fd"};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_add_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "opaque"))){
validate242.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate242.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate242.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate242.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opaque !== undefined){
const _errs4 = errors;
if(typeof data.opaque !== "string"){
validate242.errors = [{instancePath:instancePath+"/opaque",schemaPath:"#/properties/opaque/type",keyword:"type",params:{type: "string"}}];
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
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

export const command_remove_fd = validate243;
const schema105 = {"type":"object","required":["fdset-id"],"properties":{"fdset-id":{"description":"The set.","type":"integer","minimum":0,"maximum":9007199254740991},"fd":{"description":"The descriptor (default: all of the set).","type":"integer","minimum":0,"maximum":9007199254740991}},"additionalProperties":false,"$id":"command_remove_fd"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_remove_fd" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["fdset-id"] === undefined) && (missing0 = "fdset-id")){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fdset-id") || (key0 === "fd"))){
validate243.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["fdset-id"] !== undefined){
let data0 = data["fdset-id"];
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate243.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
validate243.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate243.errors = [{instancePath:instancePath+"/fdset-id",schemaPath:"#/properties/fdset-id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fd !== undefined){
let data1 = data.fd;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate243.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
validate243.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate243.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/properties/fd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
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
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}

export const command_query_fdsets = validate244;
const schema106 = {"$ref":"all#/$defs/Empty","$id":"command_query_fdsets"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_fdsets" */;
let vErrors = null;
let errors = 0;
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
validate244.errors = vErrors;
return errors === 0;
}

export const command_query_configuration = validate247;
const schema108 = {"$ref":"all#/$defs/Empty","$id":"command_query_configuration"};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_query_configuration" */;
let vErrors = null;
let errors = 0;
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}

export const command_trace_event_get_state = validate250;
const schema110 = {"type":"object","required":["name"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"}},"additionalProperties":false,"$id":"command_trace_event_get_state"};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_get_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "name")){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate250.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}

export const command_trace_event_set_state = validate251;
const schema111 = {"type":"object","required":["name","enable"],"properties":{"name":{"description":"Name of an event, in which * stands for any characters.","type":"string"},"enable":{"description":"On or off.","type":"boolean"},"ignore-unavailable":{"description":"A name that no event has is no error (default: off).","type":"boolean"}},"additionalProperties":false,"$id":"command_trace_event_set_state"};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_trace_event_set_state" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.enable === undefined) && (missing0 = "enable"))){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "enable")) || (key0 === "ignore-unavailable"))){
validate251.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate251.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enable !== undefined){
const _errs4 = errors;
if(typeof data.enable !== "boolean"){
validate251.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["ignore-unavailable"] !== undefined){
const _errs6 = errors;
if(typeof data["ignore-unavailable"] !== "boolean"){
validate251.errors = [{instancePath:instancePath+"/ignore-unavailable",schemaPath:"#/properties/ignore-unavailable/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}

export const command_log_set_level = validate252;
const schema112 = {"type":"object","required":["level"],"properties":{"level":{"$ref":"all#/$defs/LogLevel"}},"additionalProperties":false,"$id":"command_log_set_level"};
const schema113 = {"description":"How much is logged; each level has those after it.","type":"string","enum":["debug","info","warn","error"]};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "debug") || (data === "info")) || (data === "warn")) || (data === "error"))){
validate253.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema113.enum}}];
return false;
}
validate253.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="command_log_set_level" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.level === undefined) && (missing0 = "level")){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "level")){
validate252.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
if(!(validate253(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}

export const type_BlockdevOptions = validate255;
const schema114 = {"$ref":"all#/$defs/BlockdevOptions","$id":"type_BlockdevOptions"};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.driver === undefined) && (missing0 = "driver")){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.driver;
if(typeof tag0 == "string"){
if(tag0 === "blkdebug"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.driver === undefined) && (missing1 = "driver")) || ((data.image === undefined) && (missing1 = "image"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema28.oneOf[0].properties, key0))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.driver !== undefined){
const _errs5 = errors;
if("blkdebug" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/0/properties/driver/const",keyword:"const",params:{allowedValue: "blkdebug"}}];
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
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.discard !== undefined){
const _errs8 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cache !== undefined){
const _errs9 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["read-only"] !== undefined){
const _errs10 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/0/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["auto-read-only"] !== undefined){
const _errs12 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/0/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["detect-zeroes"] !== undefined){
const _errs14 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image !== undefined){
const _errs15 = errors;
if(!(validate57(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.config !== undefined){
const _errs16 = errors;
if(typeof data.config !== "string"){
validate256.errors = [{instancePath:instancePath+"/config",schemaPath:"#/oneOf/0/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.align !== undefined){
let data9 = data.align;
const _errs18 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate256.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
validate256.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate256.errors = [{instancePath:instancePath+"/align",schemaPath:"#/oneOf/0/properties/align/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-transfer"] !== undefined){
let data10 = data["max-transfer"];
const _errs20 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate256.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
validate256.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate256.errors = [{instancePath:instancePath+"/max-transfer",schemaPath:"#/oneOf/0/properties/max-transfer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-write-zero"] !== undefined){
let data11 = data["opt-write-zero"];
const _errs22 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate256.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if(typeof data11 == "number"){
if(data11 > 2147483647 || isNaN(data11)){
validate256.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate256.errors = [{instancePath:instancePath+"/opt-write-zero",schemaPath:"#/oneOf/0/properties/opt-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-write-zero"] !== undefined){
let data12 = data["max-write-zero"];
const _errs24 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate256.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if(typeof data12 == "number"){
if(data12 > 2147483647 || isNaN(data12)){
validate256.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate256.errors = [{instancePath:instancePath+"/max-write-zero",schemaPath:"#/oneOf/0/properties/max-write-zero/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["opt-discard"] !== undefined){
let data13 = data["opt-discard"];
const _errs26 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate256.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data13 == "number"){
if(data13 > 2147483647 || isNaN(data13)){
validate256.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate256.errors = [{instancePath:instancePath+"/opt-discard",schemaPath:"#/oneOf/0/properties/opt-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-discard"] !== undefined){
let data14 = data["max-discard"];
const _errs28 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate256.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data14 == "number"){
if(data14 > 2147483647 || isNaN(data14)){
validate256.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate256.errors = [{instancePath:instancePath+"/max-discard",schemaPath:"#/oneOf/0/properties/max-discard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["inject-error"] !== undefined){
let data15 = data["inject-error"];
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid3 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate59(data15[i0], {instancePath:instancePath+"/inject-error/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/inject-error",schemaPath:"#/oneOf/0/properties/inject-error/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["set-state"] !== undefined){
let data17 = data["set-state"];
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid4 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(!(validate65(data17[i1], {instancePath:instancePath+"/set-state/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
if(!valid4){
break;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/set-state",schemaPath:"#/oneOf/0/properties/set-state/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs33 === errors;
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
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "blklogwrites"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.driver === undefined) && (missing2 = "driver")) || ((data.file === undefined) && (missing2 = "file"))) || ((data.log === undefined) && (missing2 = "log"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs38 = errors;
for(const key1 in data){
if(!(func2.call(schema28.oneOf[1].properties, key1))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.driver !== undefined){
const _errs39 = errors;
if("blklogwrites" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/1/properties/driver/const",keyword:"const",params:{allowedValue: "blklogwrites"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["node-name"] !== undefined){
const _errs40 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/1/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.discard !== undefined){
const _errs42 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.cache !== undefined){
const _errs43 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["read-only"] !== undefined){
const _errs44 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/1/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["auto-read-only"] !== undefined){
const _errs46 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/1/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["detect-zeroes"] !== undefined){
const _errs48 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.file !== undefined){
const _errs49 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.log !== undefined){
const _errs50 = errors;
if(!(validate57(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-sector-size"] !== undefined){
let data28 = data["log-sector-size"];
const _errs51 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate256.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if(typeof data28 == "number"){
if(data28 > 4294967295 || isNaN(data28)){
validate256.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate256.errors = [{instancePath:instancePath+"/log-sector-size",schemaPath:"#/oneOf/1/properties/log-sector-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs51 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-append"] !== undefined){
const _errs53 = errors;
if(typeof data["log-append"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/log-append",schemaPath:"#/oneOf/1/properties/log-append/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid6 = _errs53 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data["log-super-update-interval"] !== undefined){
let data30 = data["log-super-update-interval"];
const _errs55 = errors;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
validate256.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if(typeof data30 == "number"){
if(data30 > 9007199254740991 || isNaN(data30)){
validate256.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate256.errors = [{instancePath:instancePath+"/log-super-update-interval",schemaPath:"#/oneOf/1/properties/log-super-update-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "file"){
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.driver === undefined) && (missing3 = "driver")) || ((data.filename === undefined) && (missing3 = "filename"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs59 = errors;
for(const key2 in data){
if(!(func2.call(schema28.oneOf[2].properties, key2))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data.driver !== undefined){
const _errs60 = errors;
if("file" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/2/properties/driver/const",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid8 = _errs60 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["node-name"] !== undefined){
const _errs61 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/2/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.discard !== undefined){
const _errs63 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.cache !== undefined){
const _errs64 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["read-only"] !== undefined){
const _errs65 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/2/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["auto-read-only"] !== undefined){
const _errs67 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/2/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data["detect-zeroes"] !== undefined){
const _errs69 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.filename !== undefined){
const _errs70 = errors;
if(typeof data.filename !== "string"){
validate256.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/2/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.locking !== undefined){
const _errs72 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.aio !== undefined){
const _errs73 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs73 === errors;
}
else {
var valid8 = true;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "host_device"){
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.driver === undefined) && (missing4 = "driver")) || ((data.filename === undefined) && (missing4 = "filename"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs76 = errors;
for(const key3 in data){
if(!(func2.call(schema28.oneOf[3].properties, key3))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs76 === errors){
if(data.driver !== undefined){
const _errs77 = errors;
if("host_device" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/3/properties/driver/const",keyword:"const",params:{allowedValue: "host_device"}}];
return false;
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["node-name"] !== undefined){
const _errs78 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/3/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs78 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.discard !== undefined){
const _errs80 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.cache !== undefined){
const _errs81 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs81 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["read-only"] !== undefined){
const _errs82 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/3/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs82 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["auto-read-only"] !== undefined){
const _errs84 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/3/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs84 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data["detect-zeroes"] !== undefined){
const _errs86 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.filename !== undefined){
const _errs87 = errors;
if(typeof data.filename !== "string"){
validate256.errors = [{instancePath:instancePath+"/filename",schemaPath:"#/oneOf/3/properties/filename/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.locking !== undefined){
const _errs89 = errors;
if(!(validate76(data.locking, {instancePath:instancePath+"/locking",parentData:data,parentDataProperty:"locking",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aio !== undefined){
const _errs90 = errors;
if(!(validate78(data.aio, {instancePath:instancePath+"/aio",parentData:data,parentDataProperty:"aio",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid10 = _errs90 === errors;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null-co"){
const _errs91 = errors;
if(errors === _errs91){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.driver === undefined) && (missing5 = "driver")){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs93 = errors;
for(const key4 in data){
if(!(func2.call(schema28.oneOf[4].properties, key4))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.driver !== undefined){
const _errs94 = errors;
if("null-co" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/4/properties/driver/const",keyword:"const",params:{allowedValue: "null-co"}}];
return false;
}
var valid12 = _errs94 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["node-name"] !== undefined){
const _errs95 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/4/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs95 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.discard !== undefined){
const _errs97 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.cache !== undefined){
const _errs98 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-only"] !== undefined){
const _errs99 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/4/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["auto-read-only"] !== undefined){
const _errs101 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/4/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["detect-zeroes"] !== undefined){
const _errs103 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid12 = _errs103 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.size !== undefined){
let data58 = data.size;
const _errs104 = errors;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs104){
if(typeof data58 == "number"){
if(data58 > 9007199254740991 || isNaN(data58)){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/4/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["latency-ns"] !== undefined){
let data59 = data["latency-ns"];
const _errs106 = errors;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
validate256.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if(typeof data59 == "number"){
if(data59 > 1000000000000 || isNaN(data59)){
validate256.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate256.errors = [{instancePath:instancePath+"/latency-ns",schemaPath:"#/oneOf/4/properties/latency-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data["read-zeroes"] !== undefined){
const _errs108 = errors;
if(typeof data["read-zeroes"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-zeroes",schemaPath:"#/oneOf/4/properties/read-zeroes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "qcow2"){
const _errs110 = errors;
if(errors === _errs110){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.driver === undefined) && (missing6 = "driver")) || ((data.file === undefined) && (missing6 = "file"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs112 = errors;
for(const key5 in data){
if(!(func2.call(schema28.oneOf[5].properties, key5))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs112 === errors){
if(data.driver !== undefined){
const _errs113 = errors;
if("qcow2" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/5/properties/driver/const",keyword:"const",params:{allowedValue: "qcow2"}}];
return false;
}
var valid14 = _errs113 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["node-name"] !== undefined){
const _errs114 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/5/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs114 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.discard !== undefined){
const _errs116 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid14 = _errs116 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.cache !== undefined){
const _errs117 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid14 = _errs117 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["read-only"] !== undefined){
const _errs118 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/5/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs118 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["auto-read-only"] !== undefined){
const _errs120 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/5/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["detect-zeroes"] !== undefined){
const _errs122 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs122 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.file !== undefined){
const _errs123 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs123 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.backing !== undefined){
const _errs124 = errors;
if(!(validate92(data.backing, {instancePath:instancePath+"/backing",parentData:data,parentDataProperty:"backing",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid14 = _errs124 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["data-file"] !== undefined){
const _errs125 = errors;
if(!(validate57(data["data-file"], {instancePath:instancePath+"/data-file",parentData:data,parentDataProperty:"data-file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid14 = _errs125 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.snapshot !== undefined){
const _errs126 = errors;
if(typeof data.snapshot !== "string"){
validate256.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/oneOf/5/properties/snapshot/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["implicit-files"] !== undefined){
const _errs128 = errors;
if(!(validate95(data["implicit-files"], {instancePath:instancePath+"/implicit-files",parentData:data,parentDataProperty:"implicit-files",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid14 = _errs128 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["lazy-refcounts"] !== undefined){
const _errs129 = errors;
if(typeof data["lazy-refcounts"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/lazy-refcounts",schemaPath:"#/oneOf/5/properties/lazy-refcounts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-request"] !== undefined){
const _errs131 = errors;
if(typeof data["pass-discard-request"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/pass-discard-request",schemaPath:"#/oneOf/5/properties/pass-discard-request/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs131 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-snapshot"] !== undefined){
const _errs133 = errors;
if(typeof data["pass-discard-snapshot"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/pass-discard-snapshot",schemaPath:"#/oneOf/5/properties/pass-discard-snapshot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["pass-discard-other"] !== undefined){
const _errs135 = errors;
if(typeof data["pass-discard-other"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/pass-discard-other",schemaPath:"#/oneOf/5/properties/pass-discard-other/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs135 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["discard-no-unref"] !== undefined){
const _errs137 = errors;
if(typeof data["discard-no-unref"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/discard-no-unref",schemaPath:"#/oneOf/5/properties/discard-no-unref/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs137 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["overlap-check"] !== undefined){
const _errs139 = errors;
if(!(validate97(data["overlap-check"], {instancePath:instancePath+"/overlap-check",parentData:data,parentDataProperty:"overlap-check",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid14 = _errs139 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-size"] !== undefined){
let data79 = data["cache-size"];
const _errs140 = errors;
if(!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))){
validate256.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs140){
if(typeof data79 == "number"){
if(data79 > 1099511627776 || isNaN(data79)){
validate256.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data79 < 0 || isNaN(data79)){
validate256.errors = [{instancePath:instancePath+"/cache-size",schemaPath:"#/oneOf/5/properties/cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs140 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-size"] !== undefined){
let data80 = data["l2-cache-size"];
const _errs142 = errors;
if(!((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80)))){
validate256.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs142){
if(typeof data80 == "number"){
if(data80 > 17179869184 || isNaN(data80)){
validate256.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data80 < 0 || isNaN(data80)){
validate256.errors = [{instancePath:instancePath+"/l2-cache-size",schemaPath:"#/oneOf/5/properties/l2-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs142 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["l2-cache-entry-size"] !== undefined){
let data81 = data["l2-cache-entry-size"];
const _errs144 = errors;
if(!((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81)))){
validate256.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs144){
if(typeof data81 == "number"){
if(data81 > 2097152 || isNaN(data81)){
validate256.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2097152}}];
return false;
}
else {
if(data81 < 512 || isNaN(data81)){
validate256.errors = [{instancePath:instancePath+"/l2-cache-entry-size",schemaPath:"#/oneOf/5/properties/l2-cache-entry-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512}}];
return false;
}
}
}
}
var valid14 = _errs144 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["refcount-cache-size"] !== undefined){
let data82 = data["refcount-cache-size"];
const _errs146 = errors;
if(!((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82)))){
validate256.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs146){
if(typeof data82 == "number"){
if(data82 > 17179869184 || isNaN(data82)){
validate256.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17179869184}}];
return false;
}
else {
if(data82 < 0 || isNaN(data82)){
validate256.errors = [{instancePath:instancePath+"/refcount-cache-size",schemaPath:"#/oneOf/5/properties/refcount-cache-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs146 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data["cache-clean-interval"] !== undefined){
let data83 = data["cache-clean-interval"];
const _errs148 = errors;
if(!((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83)))){
validate256.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs148){
if(typeof data83 == "number"){
if(data83 > 1000000 || isNaN(data83)){
validate256.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data83 < 0 || isNaN(data83)){
validate256.errors = [{instancePath:instancePath+"/cache-clean-interval",schemaPath:"#/oneOf/5/properties/cache-clean-interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs148 === errors;
}
else {
var valid14 = true;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "raw"){
const _errs150 = errors;
if(errors === _errs150){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.driver === undefined) && (missing7 = "driver")) || ((data.file === undefined) && (missing7 = "file"))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs152 = errors;
for(const key6 in data){
if(!(func2.call(schema28.oneOf[6].properties, key6))){
validate256.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data.driver !== undefined){
const _errs153 = errors;
if("raw" !== data.driver){
validate256.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/oneOf/6/properties/driver/const",keyword:"const",params:{allowedValue: "raw"}}];
return false;
}
var valid16 = _errs153 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["node-name"] !== undefined){
const _errs154 = errors;
if(typeof data["node-name"] !== "string"){
validate256.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/6/properties/node-name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs154 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.discard !== undefined){
const _errs156 = errors;
if(!(validate51(data.discard, {instancePath:instancePath+"/discard",parentData:data,parentDataProperty:"discard",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid16 = _errs156 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.cache !== undefined){
const _errs157 = errors;
if(!(validate53(data.cache, {instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid16 = _errs157 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["read-only"] !== undefined){
const _errs158 = errors;
if(typeof data["read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/read-only",schemaPath:"#/oneOf/6/properties/read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs158 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["auto-read-only"] !== undefined){
const _errs160 = errors;
if(typeof data["auto-read-only"] !== "boolean"){
validate256.errors = [{instancePath:instancePath+"/auto-read-only",schemaPath:"#/oneOf/6/properties/auto-read-only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs160 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data["detect-zeroes"] !== undefined){
const _errs162 = errors;
if(!(validate55(data["detect-zeroes"], {instancePath:instancePath+"/detect-zeroes",parentData:data,parentDataProperty:"detect-zeroes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid16 = _errs162 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.file !== undefined){
const _errs163 = errors;
if(!(validate57(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid16 = _errs163 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.offset !== undefined){
let data92 = data.offset;
const _errs164 = errors;
if(!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))){
validate256.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs164){
if(typeof data92 == "number"){
if(data92 > 9007199254740991 || isNaN(data92)){
validate256.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data92 < 0 || isNaN(data92)){
validate256.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/oneOf/6/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs164 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.size !== undefined){
let data93 = data.size;
const _errs166 = errors;
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs166){
if(typeof data93 == "number"){
if(data93 > 9007199254740991 || isNaN(data93)){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data93 < 0 || isNaN(data93)){
validate256.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/6/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs166 === errors;
}
else {
var valid16 = true;
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
validate256.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "driver", tagValue: tag0}}];
return false;
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "driver", tagValue: tag0}}];
return false;
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockdevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate256(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
validate255.errors = vErrors;
return errors === 0;
}

export const type_BlockExportOptions = validate294;
const schema116 = {"$ref":"all#/$defs/BlockExportOptions","$id":"type_BlockExportOptions"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate295.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate295.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema70.oneOf[0].properties, key0))){
validate295.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate295.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate295.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate295.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate295.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate295.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate188(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate295.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate295.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate295.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate190(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate295.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate295.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate295.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate295.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate295.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate295.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate295.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate295.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate192(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate295.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlockExportOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate295(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
validate294.errors = vErrors;
return errors === 0;
}

export const type_ChardevOptions = validate300;
const schema118 = {"$ref":"all#/$defs/ChardevOptions","$id":"type_ChardevOptions"};
const schema119 = {"type":"object","discriminator":{"propertyName":"backend"},"required":["backend"],"oneOf":[{"type":"object","properties":{"backend":{"const":"socket"},"id":{"description":"Its name (default: one that is free).","type":"string"},"path":{"description":"Path of a unix socket.","type":"string","x-path":true},"abstract":{"description":"The path is a name in the abstract namespace (default: off).","type":"boolean"},"host":{"description":"Address or name to listen on or connect to; empty: every address of this machine (default: localhost).","type":"string"},"port":{"description":"TCP port, a number; 0 to listen on one that is free.","type":"string"},"ipv4":{"description":"The address is one of IPv4 (default: either).","type":"boolean"},"ipv6":{"description":"The address is one of IPv6 (default: either).","type":"boolean"},"mode":{"description":"Permissions of the unix socket, octal (an extension of storaged; default: 0600).","type":"string"},"group":{"description":"Group of the unix socket, name or number (an extension of storaged; default: the daemon's).","type":"string"},"fd":{"description":"An inherited descriptor, its number or its name in LISTEN_FDNAMES: of a listening socket with server=on, of a connected one with server=off.","type":"string"},"server":{"description":"Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.","type":"boolean"},"wait":{"description":"Hold the daemon until a client connects; only off is supported (default: off).","type":"boolean"},"reconnect-ms":{"description":"Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).","type":"integer","minimum":0,"maximum":86400000},"reconnect":{"description":"The same in seconds.","type":"integer","minimum":0,"maximum":86400}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"stdio"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false},{"type":"object","properties":{"backend":{"const":"null"},"id":{"description":"Its name (default: one that is free).","type":"string"}},"required":["backend"],"additionalProperties":false}]};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema119.oneOf[0].properties, key0))){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.backend !== undefined){
const _errs5 = errors;
if("socket" !== data.backend){
validate301.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"}}];
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
validate301.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate301.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.abstract !== undefined){
const _errs10 = errors;
if(typeof data.abstract !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.host !== undefined){
const _errs12 = errors;
if(typeof data.host !== "string"){
validate301.errors = [{instancePath:instancePath+"/host",schemaPath:"#/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.port !== undefined){
const _errs14 = errors;
if(typeof data.port !== "string"){
validate301.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv4 !== undefined){
const _errs16 = errors;
if(typeof data.ipv4 !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv6 !== undefined){
const _errs18 = errors;
if(typeof data.ipv6 !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mode !== undefined){
const _errs20 = errors;
if(typeof data.mode !== "string"){
validate301.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.group !== undefined){
const _errs22 = errors;
if(typeof data.group !== "string"){
validate301.errors = [{instancePath:instancePath+"/group",schemaPath:"#/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fd !== undefined){
const _errs24 = errors;
if(typeof data.fd !== "string"){
validate301.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.server !== undefined){
const _errs26 = errors;
if(typeof data.server !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/server",schemaPath:"#/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.wait !== undefined){
const _errs28 = errors;
if(typeof data.wait !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["reconnect-ms"] !== undefined){
let data13 = data["reconnect-ms"];
const _errs30 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate301.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if(typeof data13 == "number"){
if(data13 > 86400000 || isNaN(data13)){
validate301.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate301.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reconnect !== undefined){
let data14 = data.reconnect;
const _errs32 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate301.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if(typeof data14 == "number"){
if(data14 > 86400 || isNaN(data14)){
validate301.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate301.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs32 === errors;
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
validate301.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs36 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.backend !== undefined){
const _errs37 = errors;
if("stdio" !== data.backend){
validate301.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.id !== undefined){
const _errs38 = errors;
if(typeof data.id !== "string"){
validate301.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.backend === undefined) && (missing3 = "backend")){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data){
if(!((key2 === "backend") || (key2 === "id"))){
validate301.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.backend !== undefined){
const _errs43 = errors;
if("null" !== data.backend){
validate301.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate301.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0}}];
return false;
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0}}];
return false;
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ChardevOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate301(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
validate300.errors = vErrors;
return errors === 0;
}

export const type_MonitorOptions = validate303;
const schema120 = {"$ref":"all#/$defs/MonitorOptions","$id":"type_MonitorOptions"};
const schema121 = {"description":"A QMP monitor on a chardev.","type":"object","required":["chardev"],"properties":{"chardev":{"description":"The chardev's id.","type":"string"},"id":{"description":"Name of the monitor.","type":"string"},"mode":{"$ref":"#/$defs/MonitorMode"},"pretty":{"description":"Answers are indented (default: off).","type":"boolean"}},"additionalProperties":false};
const schema122 = {"description":"What a monitor speaks.","type":"string","enum":["control"]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "control")){
validate305.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema122.enum}}];
return false;
}
validate305.errors = vErrors;
return errors === 0;
}


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate304.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"}}];
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
validate304.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs6 = errors;
if(!(validate305(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs7 = errors;
if(typeof data.pretty !== "boolean"){
validate304.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_MonitorOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
validate303.errors = vErrors;
return errors === 0;
}

export const type_ObjectOptions = validate308;
const schema123 = {"$ref":"all#/$defs/ObjectOptions","$id":"type_ObjectOptions"};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate309.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "aio-max-batch")) || (key0 === "cpu"))){
validate309.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate309.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate309.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate309.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate309.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate309.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate309.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate309.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate309.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["aio-max-batch"] !== undefined){
let data5 = data["aio-max-batch"];
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate309.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate309.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data6 = data.cpu;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate309.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if(typeof data6 == "number"){
if(data6 > 1023 || isNaN(data6)){
validate309.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate309.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
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
else {
validate309.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}


function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_ObjectOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
validate308.errors = vErrors;
return errors === 0;
}

export const type_TraceOptions = validate311;
const schema125 = {"$ref":"all#/$defs/TraceOptions","$id":"type_TraceOptions"};
const schema126 = {"description":"Which trace events are logged, and where the log goes.","type":"object","properties":{"enable":{"description":"Name of a trace event, in which * stands for any characters; with - before it, the event is switched off.","type":"string"},"events":{"description":"File of such names, one a line.","type":"string"},"file":{"description":"File that the log is appended to, instead of stderr.","type":"string"}},"additionalProperties":false};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enable") || (key0 === "events")) || (key0 === "file"))){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
const _errs2 = errors;
if(typeof data.enable !== "string"){
validate312.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
const _errs4 = errors;
if(typeof data.events !== "string"){
validate312.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs6 = errors;
if(typeof data.file !== "string"){
validate312.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
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
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_TraceOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate312(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
validate311.errors = vErrors;
return errors === 0;
}

export const type_RunWithOptions = validate314;
const schema127 = {"$ref":"all#/$defs/RunWithOptions","$id":"type_RunWithOptions"};
const schema128 = {"description":"As whom the daemon goes on when it is ready.","type":"object","required":["user"],"properties":{"user":{"description":"Name of a user, whose group and supplementary groups come with it; or UID:GID.","type":"string"}},"additionalProperties":false};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user === undefined) && (missing0 = "user")){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "user")){
validate315.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user !== undefined){
if(typeof data.user !== "string"){
validate315.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_RunWithOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
validate314.errors = vErrors;
return errors === 0;
}

export const type_SandboxOptions = validate317;
const schema129 = {"$ref":"all#/$defs/SandboxOptions","$id":"type_SandboxOptions"};
const schema130 = {"description":"Which system calls fail with EPERM, by a seccomp filter of all threads. With 'enable' on those do that a storage daemon never makes, whatever the others say.","type":"object","required":["enable"],"properties":{"enable":{"description":"Whether there is a filter.","type":"boolean"},"obsolete":{"$ref":"#/$defs/SandboxPolicy"},"elevateprivileges":{"$ref":"#/$defs/SandboxElevatePrivileges"},"spawn":{"$ref":"#/$defs/SandboxPolicy"},"resourcecontrol":{"$ref":"#/$defs/SandboxPolicy"}},"additionalProperties":false};
const schema131 = {"description":"Whether system calls of some kind are let through.","type":"string","enum":["allow","deny"]};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "allow") || (data === "deny"))){
validate319.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum}}];
return false;
}
validate319.errors = vErrors;
return errors === 0;
}

const schema132 = {"description":"Whether more privileges can be had.","type":"string","enum":["allow","deny","children"]};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "allow") || (data === "deny")) || (data === "children"))){
validate321.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema132.enum}}];
return false;
}
validate321.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enable === undefined) && (missing0 = "enable")){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enable") || (key0 === "obsolete")) || (key0 === "elevateprivileges")) || (key0 === "spawn")) || (key0 === "resourcecontrol"))){
validate318.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enable !== undefined){
const _errs2 = errors;
if(typeof data.enable !== "boolean"){
validate318.errors = [{instancePath:instancePath+"/enable",schemaPath:"#/properties/enable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obsolete !== undefined){
const _errs4 = errors;
if(!(validate319(data.obsolete, {instancePath:instancePath+"/obsolete",parentData:data,parentDataProperty:"obsolete",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elevateprivileges !== undefined){
const _errs5 = errors;
if(!(validate321(data.elevateprivileges, {instancePath:instancePath+"/elevateprivileges",parentData:data,parentDataProperty:"elevateprivileges",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spawn !== undefined){
const _errs6 = errors;
if(!(validate319(data.spawn, {instancePath:instancePath+"/spawn",parentData:data,parentDataProperty:"spawn",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourcecontrol !== undefined){
const _errs7 = errors;
if(!(validate319(data.resourcecontrol, {instancePath:instancePath+"/resourcecontrol",parentData:data,parentDataProperty:"resourcecontrol",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_SandboxOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
validate317.errors = vErrors;
return errors === 0;
}

export const type_Configuration = validate326;
const schema133 = {"$ref":"all#/$defs/Configuration","$id":"type_Configuration"};
const schema134 = {"description":"What a daemon has: what makes another one have the same. The lists are carried out in the order of the members here.","type":"object","properties":{"objects":{"description":"The objects.","type":"array","items":{"$ref":"#/$defs/ObjectOptions"}},"chardevs":{"description":"The character devices.","type":"array","items":{"$ref":"#/$defs/ChardevOptions"}},"monitors":{"description":"How character devices speak.","type":"array","items":{"$ref":"#/$defs/MonitorOptions"}},"nodes":{"description":"The block nodes, each after those that it refers to; those that were opened within another's options are there.","type":"array","items":{"$ref":"#/$defs/BlockdevOptions"}},"exports":{"description":"The exports.","type":"array","items":{"$ref":"#/$defs/BlockExportOptions"}}},"additionalProperties":false};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["qom-type"] === undefined) && (missing0 = "qom-type")){
validate328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data["qom-type"];
if(typeof tag0 == "string"){
if(tag0 === "iothread"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["qom-type"] === undefined) && (missing1 = "qom-type")) || ((data.id === undefined) && (missing1 = "id"))){
validate328.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((((key0 === "qom-type") || (key0 === "id")) || (key0 === "poll-max-ns")) || (key0 === "poll-grow")) || (key0 === "poll-shrink")) || (key0 === "aio-max-batch")) || (key0 === "cpu"))){
validate328.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data["qom-type"] !== undefined){
const _errs5 = errors;
if("iothread" !== data["qom-type"]){
validate328.errors = [{instancePath:instancePath+"/qom-type",schemaPath:"#/oneOf/0/properties/qom-type/const",keyword:"const",params:{allowedValue: "iothread"}}];
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
validate328.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-max-ns"] !== undefined){
let data2 = data["poll-max-ns"];
const _errs8 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate328.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate328.errors = [{instancePath:instancePath+"/poll-max-ns",schemaPath:"#/oneOf/0/properties/poll-max-ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-grow"] !== undefined){
let data3 = data["poll-grow"];
const _errs10 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate328.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate328.errors = [{instancePath:instancePath+"/poll-grow",schemaPath:"#/oneOf/0/properties/poll-grow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["poll-shrink"] !== undefined){
let data4 = data["poll-shrink"];
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate328.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate328.errors = [{instancePath:instancePath+"/poll-shrink",schemaPath:"#/oneOf/0/properties/poll-shrink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["aio-max-batch"] !== undefined){
let data5 = data["aio-max-batch"];
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate328.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate328.errors = [{instancePath:instancePath+"/aio-max-batch",schemaPath:"#/oneOf/0/properties/aio-max-batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpu !== undefined){
let data6 = data.cpu;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate328.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if(typeof data6 == "number"){
if(data6 > 1023 || isNaN(data6)){
validate328.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1023}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate328.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/oneOf/0/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
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
else {
validate328.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "qom-type", tagValue: tag0}}];
return false;
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.backend === undefined) && (missing0 = "backend")){
validate330.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.backend;
if(typeof tag0 == "string"){
if(tag0 === "socket"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.backend === undefined) && (missing1 = "backend")){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema119.oneOf[0].properties, key0))){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.backend !== undefined){
const _errs5 = errors;
if("socket" !== data.backend){
validate330.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/0/properties/backend/const",keyword:"const",params:{allowedValue: "socket"}}];
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
validate330.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate330.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.abstract !== undefined){
const _errs10 = errors;
if(typeof data.abstract !== "boolean"){
validate330.errors = [{instancePath:instancePath+"/abstract",schemaPath:"#/oneOf/0/properties/abstract/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.host !== undefined){
const _errs12 = errors;
if(typeof data.host !== "string"){
validate330.errors = [{instancePath:instancePath+"/host",schemaPath:"#/oneOf/0/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.port !== undefined){
const _errs14 = errors;
if(typeof data.port !== "string"){
validate330.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv4 !== undefined){
const _errs16 = errors;
if(typeof data.ipv4 !== "boolean"){
validate330.errors = [{instancePath:instancePath+"/ipv4",schemaPath:"#/oneOf/0/properties/ipv4/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ipv6 !== undefined){
const _errs18 = errors;
if(typeof data.ipv6 !== "boolean"){
validate330.errors = [{instancePath:instancePath+"/ipv6",schemaPath:"#/oneOf/0/properties/ipv6/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mode !== undefined){
const _errs20 = errors;
if(typeof data.mode !== "string"){
validate330.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.group !== undefined){
const _errs22 = errors;
if(typeof data.group !== "string"){
validate330.errors = [{instancePath:instancePath+"/group",schemaPath:"#/oneOf/0/properties/group/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fd !== undefined){
const _errs24 = errors;
if(typeof data.fd !== "string"){
validate330.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/oneOf/0/properties/fd/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.server !== undefined){
const _errs26 = errors;
if(typeof data.server !== "boolean"){
validate330.errors = [{instancePath:instancePath+"/server",schemaPath:"#/oneOf/0/properties/server/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.wait !== undefined){
const _errs28 = errors;
if(typeof data.wait !== "boolean"){
validate330.errors = [{instancePath:instancePath+"/wait",schemaPath:"#/oneOf/0/properties/wait/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["reconnect-ms"] !== undefined){
let data13 = data["reconnect-ms"];
const _errs30 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate330.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if(typeof data13 == "number"){
if(data13 > 86400000 || isNaN(data13)){
validate330.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate330.errors = [{instancePath:instancePath+"/reconnect-ms",schemaPath:"#/oneOf/0/properties/reconnect-ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reconnect !== undefined){
let data14 = data.reconnect;
const _errs32 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate330.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if(typeof data14 == "number"){
if(data14 > 86400 || isNaN(data14)){
validate330.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate330.errors = [{instancePath:instancePath+"/reconnect",schemaPath:"#/oneOf/0/properties/reconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs32 === errors;
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
validate330.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "stdio"){
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.backend === undefined) && (missing2 = "backend")){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs36 = errors;
for(const key1 in data){
if(!((key1 === "backend") || (key1 === "id"))){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.backend !== undefined){
const _errs37 = errors;
if("stdio" !== data.backend){
validate330.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/1/properties/backend/const",keyword:"const",params:{allowedValue: "stdio"}}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.id !== undefined){
const _errs38 = errors;
if(typeof data.id !== "string"){
validate330.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else if(tag0 === "null"){
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.backend === undefined) && (missing3 = "backend")){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data){
if(!((key2 === "backend") || (key2 === "id"))){
validate330.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data.backend !== undefined){
const _errs43 = errors;
if("null" !== data.backend){
validate330.errors = [{instancePath:instancePath+"/backend",schemaPath:"#/oneOf/2/properties/backend/const",keyword:"const",params:{allowedValue: "null"}}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs44 = errors;
if(typeof data.id !== "string"){
validate330.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "backend", tagValue: tag0}}];
return false;
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "backend", tagValue: tag0}}];
return false;
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chardev === undefined) && (missing0 = "chardev")){
validate332.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chardev") || (key0 === "id")) || (key0 === "mode")) || (key0 === "pretty"))){
validate332.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.chardev !== undefined){
const _errs2 = errors;
if(typeof data.chardev !== "string"){
validate332.errors = [{instancePath:instancePath+"/chardev",schemaPath:"#/properties/chardev/type",keyword:"type",params:{type: "string"}}];
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
validate332.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs6 = errors;
if(!(validate305(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pretty !== undefined){
const _errs7 = errors;
if(typeof data.pretty !== "boolean"){
validate332.errors = [{instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
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
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate336.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema70.oneOf[0].properties, key0))){
validate336.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.type !== undefined){
const _errs5 = errors;
if("fuse" !== data.type){
validate336.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "fuse"}}];
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
validate336.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate336.errors = [{instancePath:instancePath+"/node-name",schemaPath:"#/oneOf/0/properties/node-name/type",keyword:"type",params:{type: "string"}}];
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
validate336.errors = [{instancePath:instancePath+"/writable",schemaPath:"#/oneOf/0/properties/writable/type",keyword:"type",params:{type: "boolean"}}];
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
validate336.errors = [{instancePath:instancePath+"/writethrough",schemaPath:"#/oneOf/0/properties/writethrough/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.iothread !== undefined){
const _errs14 = errors;
if(!(validate188(data.iothread, {instancePath:instancePath+"/iothread",parentData:data,parentDataProperty:"iothread",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["fixed-iothread"] !== undefined){
const _errs15 = errors;
if(typeof data["fixed-iothread"] !== "boolean"){
validate336.errors = [{instancePath:instancePath+"/fixed-iothread",schemaPath:"#/oneOf/0/properties/fixed-iothread/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mountpoint !== undefined){
const _errs17 = errors;
if(typeof data.mountpoint !== "string"){
validate336.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/oneOf/0/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.growable !== undefined){
const _errs19 = errors;
if(typeof data.growable !== "boolean"){
validate336.errors = [{instancePath:instancePath+"/growable",schemaPath:"#/oneOf/0/properties/growable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["allow-other"] !== undefined){
const _errs21 = errors;
if(!(validate190(data["allow-other"], {instancePath:instancePath+"/allow-other",parentData:data,parentDataProperty:"allow-other",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uring !== undefined){
const _errs22 = errors;
if(typeof data.uring !== "boolean"){
validate336.errors = [{instancePath:instancePath+"/uring",schemaPath:"#/oneOf/0/properties/uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["io-uring"] !== undefined){
const _errs24 = errors;
if(typeof data["io-uring"] !== "boolean"){
validate336.errors = [{instancePath:instancePath+"/io-uring",schemaPath:"#/oneOf/0/properties/io-uring/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["queue-depth"] !== undefined){
let data12 = data["queue-depth"];
const _errs26 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate336.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if(typeof data12 == "number"){
if(data12 > 1024 || isNaN(data12)){
validate336.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate336.errors = [{instancePath:instancePath+"/queue-depth",schemaPath:"#/oneOf/0/properties/queue-depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["max-request"] !== undefined){
let data13 = data["max-request"];
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate336.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if(typeof data13 == "number"){
if(data13 > 1048576 || isNaN(data13)){
validate336.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data13 < 4096 || isNaN(data13)){
validate336.errors = [{instancePath:instancePath+"/max-request",schemaPath:"#/oneOf/0/properties/max-request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4096}}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.passthrough !== undefined){
const _errs30 = errors;
if(!(validate192(data.passthrough, {instancePath:instancePath+"/passthrough",parentData:data,parentDataProperty:"passthrough",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
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
validate336.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "objects") || (key0 === "chardevs")) || (key0 === "monitors")) || (key0 === "nodes")) || (key0 === "exports"))){
validate327.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.objects !== undefined){
let data0 = data.objects;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate328(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chardevs !== undefined){
let data2 = data.chardevs;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate330(data2[i1], {instancePath:instancePath+"/chardevs/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/chardevs",schemaPath:"#/properties/chardevs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitors !== undefined){
let data4 = data.monitors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate332(data4[i2], {instancePath:instancePath+"/monitors/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data6 = data.nodes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate50(data6[i3], {instancePath:instancePath+"/nodes/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exports !== undefined){
let data8 = data.exports;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(validate336(data8[i4], {instancePath:instancePath+"/exports/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_Configuration" */;
let vErrors = null;
let errors = 0;
if(!(validate327(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}

export const type_BlkdebugInjectErrorOptions = validate342;
const schema139 = {"$ref":"all#/$defs/BlkdebugInjectErrorOptions","$id":"type_BlkdebugInjectErrorOptions"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "event") || (key0 === "state")) || (key0 === "iotype")) || (key0 === "errno")) || (key0 === "sector")) || (key0 === "once")) || (key0 === "immediately"))){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
const _errs2 = errors;
if(!(validate60(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate343.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
validate343.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate343.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iotype !== undefined){
const _errs5 = errors;
if(!(validate62(data.iotype, {instancePath:instancePath+"/iotype",parentData:data,parentDataProperty:"iotype",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errno !== undefined){
let data3 = data.errno;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate343.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if(typeof data3 == "number"){
if(data3 > 511 || isNaN(data3)){
validate343.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate343.errors = [{instancePath:instancePath+"/errno",schemaPath:"#/properties/errno/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.sector !== undefined){
let data4 = data.sector;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate343.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data4 == "number"){
if(data4 > 17592186044415 || isNaN(data4)){
validate343.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/maximum",keyword:"maximum",params:{comparison: "<=", limit: 17592186044415}}];
return false;
}
else {
if(data4 < -1 || isNaN(data4)){
validate343.errors = [{instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.once !== undefined){
const _errs10 = errors;
if(typeof data.once !== "boolean"){
validate343.errors = [{instancePath:instancePath+"/once",schemaPath:"#/properties/once/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.immediately !== undefined){
const _errs12 = errors;
if(typeof data.immediately !== "boolean"){
validate343.errors = [{instancePath:instancePath+"/immediately",schemaPath:"#/properties/immediately/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlkdebugInjectErrorOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate343(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
validate342.errors = vErrors;
return errors === 0;
}

export const type_BlkdebugSetStateOptions = validate347;
const schema141 = {"$ref":"all#/$defs/BlkdebugSetStateOptions","$id":"type_BlkdebugSetStateOptions"};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.new_state === undefined) && (missing0 = "new_state"))){
validate348.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "state")) || (key0 === "new_state"))){
validate348.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
const _errs2 = errors;
if(!(validate60(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate348.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
validate348.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate348.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_state !== undefined){
let data2 = data.new_state;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate348.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate348.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate348.errors = [{instancePath:instancePath+"/new_state",schemaPath:"#/properties/new_state/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
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
validate348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate348.errors = vErrors;
return errors === 0;
}


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="type_BlkdebugSetStateOptions" */;
let vErrors = null;
let errors = 0;
if(!(validate348(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
validate347.errors = vErrors;
return errors === 0;
}
